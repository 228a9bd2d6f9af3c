"""Reporter and counterpart of a figure, of those that its clause names or leaves out."""
