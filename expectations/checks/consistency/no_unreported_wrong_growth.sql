-- severity: warning
-- guards: facts
-- A level, the level a year before and the growth that one article states for a year or part of it do not go
-- together, and no conflict says so: reconciliation passed it over, or knows a reason that it does not tell.
-- See transforms/reconcile.
SELECT
    concat_ws(' ', g.fact_id, n.fact_id, b.fact_id) AS key,
    NOT (n.high + n.width >= (b.low - b.width) * (1 + (g.value - 1) / 100)
        AND n.low - n.width <= (b.high + b.width) * (1 + (g.value + 1) / 100))
        AND NOT (n.is_explained OR b.is_explained) AS broken,
    format('{} after {} is not {} %', n.printed, b.printed, g.value) AS detail
FROM facts AS g
    JOIN levels AS n USING (article_id, measure, reporter, counterpart, period_kind, period_start, period_end)
    JOIN levels AS b USING (article_id, measure, reporter, counterpart, period_kind)
-- growth of a month may be on the month before
WHERE g.transform = 'growth' AND g.commodity IS NULL AND period_kind IN ('year', 'ytd')
    AND n.unit = b.unit AND b.value > 0
    AND b.period_start = g.period_start - INTERVAL 1 YEAR
    AND b.period_end = g.period_end - INTERVAL 1 YEAR
