"""Tests: unit/ mirrors checker/, properties/ holds what is true of every input."""
