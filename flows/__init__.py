"""The pipeline as a Prefect flow, its settings, schedules and command line."""
