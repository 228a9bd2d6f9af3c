"""The commands of kimngach, a file a group; what a command needs is imported when it runs: a fast start."""
