"""What should be true: values and decisions, without I/O.

A decision returns a `Change`; a flow hands it to a store, which commits it whole or not at all.
"""
