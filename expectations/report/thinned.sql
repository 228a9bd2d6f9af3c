-- The part of a large release that its report tells one by one: what is disputed first, then the cells of most
-- facts. What is left out counts in the numbers of the cells and of the head. Made once, in memory that spills.
CREATE TEMP TABLE disputed_facts AS
SELECT DISTINCT unnest(fact_ids) AS fact_id FROM (
    SELECT fact_ids FROM conflicts ORDER BY is_error DESC, gap_pct DESC NULLS LAST, conflict_id LIMIT getvariable('most_conflicts')
);

CREATE TEMP TABLE kept_observations AS
SELECT * FROM observations
ORDER BY
    observation_id IN (
        SELECT observation_id FROM (SELECT observation_id, unnest(fact_ids) AS fact_id FROM observations)
        SEMI JOIN disputed_facts USING (fact_id)
    ) DESC,
    facts DESC,
    observation_id
LIMIT getvariable('most_cells');

CREATE TEMP TABLE kept_facts AS
WITH observed AS (SELECT unnest(fact_ids) AS fact_id, facts AS cell_facts FROM kept_observations)
SELECT facts.* FROM facts
LEFT JOIN observed USING (fact_id)
WHERE cell_facts IS NOT NULL OR fact_id NOT IN (SELECT unnest(fact_ids) FROM observations)
ORDER BY fact_id IN (SELECT fact_id FROM disputed_facts) DESC, cell_facts DESC NULLS LAST, fact_id
LIMIT getvariable('most_claims');

CREATE TEMP VIEW observations AS FROM kept_observations;
CREATE TEMP VIEW facts AS FROM kept_facts;
