"""Articles → facts: pure functions, no files, clock, network, DuckDB or Prefect."""
