-- severity: warning
-- guards: facts
-- scope: family
-- Growth that an article states goes with none of the levels that it and others state for the period and the
-- year before, and no conflict says so: reconciliation passed it over, or knows a reason that it does not
-- tell. See transforms/reconcile.
WITH compared AS (
    SELECT
        g.fact_id, g.printed, g.value AS growth,
        g.fact_id IN (SELECT unnest(fact_ids) FROM conflicts) AS is_explained,
        100 * (n.low / b.high - 1) AS least, 100 * (n.high / b.low - 1) AS most
    FROM facts AS g
        JOIN levels AS n
            USING (article_id, measure, reporter, counterpart, period_kind, period_start, period_end)
        JOIN known AS b USING (measure, reporter, counterpart, period_kind)
    -- growth of a month may be on the month before
    WHERE g.transform = 'growth' AND g.commodity IS NULL AND period_kind IN ('year', 'ytd')
        AND n.unit = b.unit AND n.low > 0 AND b.low > 0
        AND b.period_start = g.period_start - INTERVAL 1 YEAR
        AND b.period_end = g.period_end - INTERVAL 1 YEAR
)
SELECT
    fact_id AS key,
    -- six points are beyond what levels are revised by
    min(greatest(least - growth, growth - most)) > 6 AND NOT bool_or(is_explained) AS broken,
    format('{}, but the levels are {:.1f}% apart', any_value(printed), arg_min(least, abs(least - growth)))
        AS detail
FROM compared
GROUP BY fact_id
