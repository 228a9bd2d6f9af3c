-- severity: warning
-- guards: facts
-- scope: family
-- Two claims of one figure from the same source are further apart than rounding can be, or in currencies that
-- do not go together, and no conflict says so: reconciliation passed it over, or knows a reason that it does
-- not tell. See transforms/reconcile.
SELECT
    a.fact_id || ' ' || b.fact_id AS key,
    NOT (a.is_explained OR b.is_explained) AND CASE
        WHEN a.unit = b.unit THEN greatest(a.low - b.high, b.low - a.high) > greatest(a.width, b.width)
        ELSE greatest(a.dollars / b.dollars, b.dollars / a.dollars) > 3
    END AS broken,
    format('{} and {}', a.printed, b.printed) AS detail
FROM claims AS a JOIN claims AS b USING (measure, reporter, counterpart, period_kind, period_end)
WHERE a.fact_id < b.fact_id
    AND a.period_start IS NOT DISTINCT FROM b.period_start
    AND a.scope IS NOT DISTINCT FROM b.scope
    AND CASE
        WHEN a.unit = b.unit THEN a.authority IS NOT DISTINCT FROM b.authority
        ELSE a.dollars > 0 AND b.dollars > 0
    END
