"""Mentions of a sentence and what was read before it → facts; what is left → rejected figures."""
