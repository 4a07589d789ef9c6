"""The place that a picture is in, and its hour, where the prompt leaves them open."""
