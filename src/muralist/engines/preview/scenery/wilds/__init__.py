"""Wild ground that several places share: clearings and running water."""
