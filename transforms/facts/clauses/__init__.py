"""How the parts of a sentence hang together: asides, lists and their answers, what ends where."""
