"""How well facts and events are read: by measure, by construction, and against the floors."""

from __future__ import annotations

from collections import defaultdict

from tests.eval.gold import GOLD, gold, predicted, rows_of
from tests.eval.scoring import Score, score_events, score_facts

Check = tuple[str, float, float]
# Floors are raised when reading gets better, and never lowered to pass.
FLOORS = {
    "seeds": {"core": 0.98, "full": 0.98, "events": 0.93},
    "phrasebook": {"core": 0.985, "full": 0.97, "events": 0.95},
}


def facts_of(corpus: str) -> Score:
    """The score of a corpus's facts."""
    return score_facts(predicted(corpus)["facts"], gold(corpus, "facts"), gold(corpus, "optional"))


def events_of(corpus: str) -> Score:
    """The score of a corpus's events."""
    return score_events(predicted(corpus)["events"], gold(corpus, "events"))


def negatives() -> list[str]:
    """Articles marked negative that a fact was read from all the same."""
    marked = {row["article"] for row in rows_of(GOLD / "phrasebook.articles.jsonl") if row["negative"]}
    return sorted(marked & {row["article"] for row in predicted("phrasebook")["facts"]})


def by_construction() -> dict[str, tuple[int, int]]:
    """Full matches and gold facts by the tags of the phrasebook's articles."""
    tags = {row["article"]: row["tags"] for row in rows_of(GOLD / "phrasebook.articles.jsonl")}
    score = facts_of("phrasebook")
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    outcomes = [(g, not differ) for _, g, differ in score.matched] + [(g, False) for g in score.missed]
    for fact, is_full in outcomes:
        for tag in tags[fact["article"]]:
            counts[tag][0] += is_full
            counts[tag][1] += 1
    return {tag: (full, known) for tag, (full, known) in sorted(counts.items())}


def run(*, errors: bool = False) -> list[Check]:
    """Print the scores; the checks are name, value and floor."""
    checks: list[Check] = []
    for corpus, floors in FLOORS.items():
        facts, events = facts_of(corpus), events_of(corpus)
        for name, value in (("core", facts.core), ("full", facts.full), ("events", events.core)):
            checks.append((f"{corpus} {name} F1", value, floors[name]))
        print(f"{corpus}: full matches by measure")
        for measure, (full, known) in facts.by("measure").items():
            print(f"  {measure:24} {full:4} of {known}")
        if errors:
            _show(facts)
            _show(events)
    print("phrasebook: constructions that are not all read")
    for tag, (full, known) in by_construction().items():
        if full < known:
            print(f"  {tag:24} {full:4} of {known}")
    checks.append(("phrasebook negatives without a fact", 1.0 if not negatives() else 0.0, 1.0))
    return checks


def _show(score: Score) -> None:
    for row in score.missed:
        print("  missed  ", row)
    for told, wanted, differ in score.matched:
        if differ:
            print("  differs ", ", ".join(differ), {k: told.get(k) for k in wanted}, wanted)
    for row in score.spurious:
        print("  spurious", row)
