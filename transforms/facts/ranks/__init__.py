"""Ranks: in what, among whom, who holds them."""
