"""What the server tells about itself: its OpenAPI document, the page that shows it, and its health."""
