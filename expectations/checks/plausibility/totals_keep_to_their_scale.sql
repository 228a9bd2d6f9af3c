-- severity: warning
-- guards: facts
-- A yearly total is many times above or below most other years of the same pair: a slipped decimal, triệu for
-- tỷ, or another currency. Look at the quote.
WITH yearly AS (
    SELECT fact_id, measure, reporter, counterpart, unit, year(period_end) AS year, abs(value) AS value
    FROM levels
    WHERE period_kind = 'year' AND value <> 0
        AND measure IN ('trade_turnover', 'exports', 'imports', 'fdi_registered_capital')
)
-- The steepest year on record, Vietnam and China from 1991 to 1992, is a factor of 5.6; a slip is 10 or more.
SELECT
    a.fact_id AS key,
    count(*) FILTER (greatest(a.value / b.value, b.value / a.value) > 5 * 1.5 ** abs(a.year - b.year))
        AS out_of_scale,
    count(*) > 1 AND out_of_scale > count(*) / 2 AS broken,
    format('{} in {} is out of scale with {} of {} claims of other years',
        any_value(a.value), any_value(a.year), out_of_scale, count(*)) AS detail
FROM yearly AS a JOIN yearly AS b USING (measure, reporter, counterpart, unit)
WHERE a.year <> b.year
GROUP BY a.fact_id
