"""The data-quality report: one page, self-contained, that a person would rather look at than read SQL."""
