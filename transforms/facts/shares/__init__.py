"""Percentages that are parts of a total: of what, and whose."""
