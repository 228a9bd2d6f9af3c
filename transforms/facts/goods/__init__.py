"""The product that a figure is of, as its clause names it or the text has left it."""
