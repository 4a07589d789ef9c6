"""Measures open weights painted by the engine beside the plain diffusers call, in the same run on the same device."""
