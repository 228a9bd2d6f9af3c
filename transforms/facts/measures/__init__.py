"""Which measure governs a figure, and what the figure says of it."""
