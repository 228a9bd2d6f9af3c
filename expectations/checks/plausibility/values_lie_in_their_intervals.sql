-- severity: critical
-- guards: facts
-- scope: article
-- needs: rows
-- A figure lies outside of what it is said to stand for: every comparison with it would be wrong. See
-- transforms/reconcile/intervals.py.
SELECT
    fact_id AS key,
    value NOT BETWEEN coalesce(value_low, value) AND coalesce(value_high, value) AS broken,
    concat(value, ' is not within', ' ' || value_low, ' to', ' ' || value_high) AS detail
FROM facts
