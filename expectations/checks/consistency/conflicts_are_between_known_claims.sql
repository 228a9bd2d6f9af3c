-- severity: critical
-- guards: conflicts
-- A conflict names a fact or an official figure that is not there, or calls wrong what takes no part in it.
-- Reconciliation was cut short or ran on other facts: build the candidate again.
WITH known AS (
    SELECT
        coalesce((SELECT list(fact_id) FROM facts), []) AS facts,
        coalesce((SELECT list(reference_id) FROM reference), []) AS official
)
SELECT
    conflict_id AS key,
    NOT (list_has_all(facts, fact_ids) AND list_has_all(official, reference_ids)
        AND list_has_all(fact_ids, wrong_fact_ids)) AS broken,
    explanation AS detail
FROM conflicts CROSS JOIN known
