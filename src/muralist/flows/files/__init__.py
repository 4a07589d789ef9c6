"""Flows about files: uploads, pictures that come with a request, and what is kept."""
