"""Claims → observations, conflicts with their reasons, targets with their outcomes."""
