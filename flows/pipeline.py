"""The order of the steps, and nothing else."""

from __future__ import annotations

from prefect import flow

from flows import artifacts, steps
from flows.alarm import raise_alarm
from flows.outcome import HeldBackError, Outcome, Verdict, outcome_of
from flows.progress import current
from flows.run import new_run, run_name
from flows.settings import settings
from warehouse import duck
from warehouse.layout import DataFolder
from warehouse.lock import writing
from warehouse.publish import building


@flow(
    name="kimngach",
    flow_run_name=run_name,
    timeout_seconds=settings().timeout_s,
    on_failure=[raise_alarm],
    on_crashed=[raise_alarm],
)
def kimngach(inputs: list[str] | None = None, data: str | None = None, full: bool | None = None) -> Outcome:
    """Articles → a published, audited warehouse and its report. What is not given is as the settings say.

    Paths are strings here: the parameters of a schedule are JSON.

    Raises:
        HeldBackError: the audit blocked the candidate; what is published is as it was.
        KimngachError: the run could not be done; what is published is as it was.
    """
    given = settings(inputs=inputs, data=data, full=full)
    folder = DataFolder(given.data)
    current().begin()
    duck.allow(given.memory_mb)
    with writing(folder.lock, given.wait_s), building(folder) as published:
        found = steps.ingest(given, folder)
        rejections = found.inputs.rejections + steps.extract_all(found, steps.pool_of(given))
        run = new_run(given, folder, found.selection, rejections)
        if published and not given.full and run.made(published):
            return outcome_of(Verdict.UNCHANGED, folder, published.path)
        base = published.path if published and not given.full and run.goes_on_from(published) else None
        steps.load(folder, found.selection, rejections, run, published, base)
        touched = steps.reconcile(folder, given.reference, base)
        judged = steps.audit(folder, published, run, given.accept, touched)
        database = steps.publish(folder, run, judged, given.keep_releases)
        steps.report(folder, database, published, run)
        steps.tidy(folder, found.selection, given.keep_staging_days)
    verdict = Verdict.HELD_BACK if judged.blocked else Verdict.PUBLISHED
    outcome = outcome_of(verdict, folder, database, published)
    artifacts.show(outcome, judged)
    if judged.blocked:
        raise HeldBackError(outcome)
    return outcome
