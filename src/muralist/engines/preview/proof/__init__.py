"""Relations that a prompt names, held against the finished layout: which of them the picture shows."""
