"""Tables flattened to lines: found by their shape, read by their heads, labels and titles."""
