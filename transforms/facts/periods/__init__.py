"""When a figure is of: what names a time, what only compares with one, what goes on."""
