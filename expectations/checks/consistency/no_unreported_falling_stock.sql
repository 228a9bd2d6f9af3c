-- severity: warning
-- guards: facts
-- A cumulative sum of investment is below an earlier one, and no conflict says so: reconciliation passed it
-- over, or knows a reason that it does not tell. See transforms/reconcile.
SELECT
    a.fact_id || ' ' || b.fact_id AS key,
    a.low - b.high > a.width + b.width AND NOT is_explained([a.fact_id, b.fact_id]) AS broken,
    format('{} to {}, but {} to {}', a.printed, a.period_end, b.printed, b.period_end) AS detail
FROM levels AS a JOIN levels AS b USING (measure, reporter, counterpart, unit, period_kind)
WHERE period_kind = 'cumulative' AND measure LIKE 'fdi%' AND unit <> 'rank' AND a.period_end < b.period_end
