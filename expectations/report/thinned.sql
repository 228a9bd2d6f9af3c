-- The part of a large release that its report tells one by one: what is disputed first, then the cells of most
-- facts. What is left out counts in the numbers of the cells and of the head. Made once, in memory that spills.
CREATE TEMP TABLE disputed_facts AS
SELECT DISTINCT unnest(fact_ids) AS fact_id FROM (
    SELECT fact_ids FROM conflicts ORDER BY is_error DESC, gap_pct DESC NULLS LAST, conflict_id LIMIT getvariable('most_conflicts')
);

CREATE TEMP TABLE disputed_cells AS
SELECT DISTINCT observation_id
FROM (SELECT observation_id, unnest(fact_ids) AS fact_id FROM observations) SEMI JOIN disputed_facts USING (fact_id);

CREATE TEMP TABLE kept_cells AS
SELECT observation_id FROM observations
ORDER BY observation_id IN (FROM disputed_cells) DESC, facts DESC, observation_id
LIMIT getvariable('most_cells');

-- ids alone are put in order, and rows fetched of those that are kept
CREATE TEMP TABLE kept_claims AS
SELECT fact_id FROM (
    SELECT unnest(fact_ids) AS fact_id, facts AS cell_facts FROM observations SEMI JOIN kept_cells USING (observation_id)
)
ORDER BY fact_id IN (FROM disputed_facts) DESC, cell_facts DESC, fact_id
LIMIT getvariable('most_claims');

CREATE TEMP TABLE kept_observations AS FROM observations SEMI JOIN kept_cells USING (observation_id);
CREATE TEMP TABLE kept_facts AS FROM facts SEMI JOIN kept_claims USING (fact_id);

CREATE TEMP VIEW observations AS FROM kept_observations;
CREATE TEMP VIEW facts AS FROM kept_facts;
