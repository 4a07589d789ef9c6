"""What is sold: models, their inputs and sizes, and what a finished picture is turned into."""
