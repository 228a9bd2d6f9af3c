"""One kind of mention a file."""
