-- severity: critical
-- guards: facts
-- needs: rows
-- A period ends before it begins, or is of a kind that it has no days for. See
-- transforms/mentions/periods.py.
SELECT
    fact_id AS key,
    coalesce(period_end < period_start, false)
        OR period_kind NOT IN ('none', 'cumulative') AND coalesce(period_start, period_end) IS NULL AS broken,
    concat(period_kind, ' from ' || period_start, ' to ' || period_end) AS detail
FROM facts
