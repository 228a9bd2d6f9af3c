"""Where rows live: inputs, staged shards, the DuckDB warehouse and its releases."""
