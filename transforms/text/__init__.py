"""Bytes → readable text, blocks and sentences."""
