"""The painting process: the only place that imports torch and diffusers. Nothing here is imported by the server."""
