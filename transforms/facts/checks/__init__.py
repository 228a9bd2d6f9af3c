"""What a story's figures come to together, and which of them that shows to have been read wrong."""
