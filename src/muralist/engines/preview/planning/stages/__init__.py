"""What mends a reading before its things are cast: one file for each stage, its passes in order."""
