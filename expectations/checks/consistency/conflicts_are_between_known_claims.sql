-- severity: critical
-- guards: conflicts
-- scope: family
-- A conflict names a fact or an official figure that is not there, or calls wrong what takes no part in it.
-- Reconciliation was cut short or ran on other facts: build the candidate again.
WITH unknown AS (
    SELECT conflict_id
    FROM (SELECT conflict_id, unnest(fact_ids) AS fact_id FROM conflicts) ANTI JOIN facts USING (fact_id)
    UNION ALL
    SELECT conflict_id
    FROM (SELECT conflict_id, unnest(reference_ids) AS reference_id FROM conflicts)
        ANTI JOIN reference USING (reference_id)
)
SELECT
    conflict_id AS key,
    NOT list_has_all(fact_ids, wrong_fact_ids) OR conflict_id IN (SELECT conflict_id FROM unknown) AS broken,
    explanation AS detail
FROM conflicts
