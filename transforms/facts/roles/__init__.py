"""What part each place of a sentence plays: who trades, with whom, or neither."""
