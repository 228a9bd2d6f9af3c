"""Property tests share one machine with whatever else runs: no deadline for an example."""

from hypothesis import settings

settings.register_profile("kimngach", deadline=None)
settings.load_profile("kimngach")
