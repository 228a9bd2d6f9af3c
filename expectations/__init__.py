"""What the data must satisfy: Great Expectations suites, Data Docs and the data-quality report."""
