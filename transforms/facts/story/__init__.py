"""What only the story as a whole settles: headlines, asides, and statements that explain one another."""
