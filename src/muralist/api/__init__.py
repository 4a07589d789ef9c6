"""HTTP surfaces: `build_app` in `app.py` joins them, each dialect lives in a folder of its own."""
