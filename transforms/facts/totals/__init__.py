"""The whole behind its parts: everyone's trade, the whole country's, both ways together."""
