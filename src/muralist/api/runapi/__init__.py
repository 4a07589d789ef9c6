"""RunAPI's dialect: its paths and, in `wire/`, its words."""
