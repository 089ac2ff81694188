"""The version of the program; it stands by itself, so that every room may ask it."""

__version__ = "0.1.0"
