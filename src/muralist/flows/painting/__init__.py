"""Flows that bring a claimed task to its end: which engine, one send, the handle, the pictures."""
