"""Importing this reads the seeds, so that runs that are forked afterwards have the vocabulary ready."""

from tests.flows.conftest import SEEDS
from transforms.shard import extract
from transforms.text.articles import RawArticle

extract([RawArticle(path.name, path.read_bytes()) for path in sorted(SEEDS.glob("*.txt"))])
