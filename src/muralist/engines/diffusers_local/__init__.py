"""The engine `diffusers_local`: FLUX.2 from open weights, painted by diffusers in a process on this machine."""
