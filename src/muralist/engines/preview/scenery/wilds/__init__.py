"""Wild ground that several places share: clearings, and tulips in their rows."""
