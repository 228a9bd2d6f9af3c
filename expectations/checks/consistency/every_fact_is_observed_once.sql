-- severity: critical
-- guards: observations
-- scope: family
-- needs: rows
-- A fact is in no observation or in several, so that it is left out of every comparison or counted twice.
-- Reconciliation was cut short or ran on other facts: build the candidate again.
SELECT
    fact_id AS key,
    times IS DISTINCT FROM 1 AS broken,
    format('in {} observations', coalesce(times, 0)) AS detail
FROM facts LEFT JOIN (
    SELECT fact_id, count(*) AS times
    FROM observed
    GROUP BY fact_id
) USING (fact_id)
