-- severity: warning
-- guards: facts
-- scope: family
-- Exports and imports that an article states do not make the turnover that it states for the same period, and
-- no conflict says so: reconciliation passed it over, or knows a reason that it does not tell. See
-- transforms/reconcile.
SELECT
    concat_ws(' ', t.fact_id, x.fact_id, m.fact_id) AS key,
    greatest(t.low - x.high - m.high, x.low + m.low - t.high) > t.width + x.width + m.width
        AND NOT (t.is_in_error OR x.is_in_error OR m.is_in_error) AS broken,
    format('{} of {} and {}', t.printed, x.printed, m.printed) AS detail
FROM levels AS t
    JOIN levels AS x USING (article_id, reporter, counterpart, unit, period_kind, period_start, period_end)
    JOIN levels AS m USING (article_id, reporter, counterpart, unit, period_kind, period_start, period_end)
WHERE t.measure = 'trade_turnover' AND x.measure = 'exports' AND m.measure = 'imports'
