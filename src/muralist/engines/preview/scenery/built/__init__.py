"""Rooms, floors, furniture that a place has, fronts of houses and table tops."""
