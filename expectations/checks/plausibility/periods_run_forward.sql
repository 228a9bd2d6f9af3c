-- severity: critical
-- guards: facts
-- scope: article
-- needs: rows
-- A period ends before it begins, or a kind of period that has no days has some. See
-- transforms/mentions/periods.py.
SELECT
    fact_id AS key,
    coalesce(period_end < period_start, false)
        OR period_kind = 'none' AND period_end IS NOT NULL
        OR period_kind = 'cumulative' AND period_start IS NOT NULL AS broken,
    concat(period_kind, ' from ' || period_start, ' to ' || period_end) AS detail
FROM facts
