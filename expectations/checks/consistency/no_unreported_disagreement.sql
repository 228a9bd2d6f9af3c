-- severity: warning
-- guards: facts
-- Two claims of one figure from the same source are further apart than rounding can be, and no conflict says
-- so: reconciliation passed it over, or knows a reason that it does not tell. See transforms/reconcile.
SELECT
    a.fact_id || ' ' || b.fact_id AS key,
    greatest(a.low - b.high, b.low - a.high) > greatest(a.width, b.width)
        AND NOT (a.is_explained OR b.is_explained) AS broken,
    format('{} and {}', a.printed, b.printed) AS detail
FROM claims AS a JOIN claims AS b USING (measure, reporter, counterpart, unit, period_kind, period_end)
WHERE a.fact_id < b.fact_id
    AND a.period_start IS NOT DISTINCT FROM b.period_start
    AND a.authority IS NOT DISTINCT FROM b.authority
    AND a.scope IS NOT DISTINCT FROM b.scope
