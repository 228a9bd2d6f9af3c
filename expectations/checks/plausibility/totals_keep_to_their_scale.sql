-- severity: warning
-- guards: facts
-- scope: family
-- A total is many times above or below what claims and official figures say of the same pair in most of the
-- years around it, counted by the month and in dollars: a slipped decimal, triệu for tỷ, another currency, or
-- part of a total. Look at the quote.
WITH rates AS (
    SELECT
        measure, reporter, counterpart, period_kind, period_start, period_end, dollars,
        period_kind = 'cumulative' AS is_stock, year(period_end) AS year,
        dollars / if(is_stock, 1, greatest(datesub('month', period_start, period_end + 1), 1)) AS rate
    FROM known
    WHERE dollars > 0 AND measure IN ('trade_turnover', 'exports', 'imports', 'fdi_registered_capital')
), years AS (
    SELECT measure, reporter, counterpart, is_stock, year, median(rate) AS rate FROM rates GROUP BY ALL
), judged AS (
    SELECT fact_id, printed, rates.*
    FROM claims JOIN rates USING (measure, reporter, counterpart, period_kind, period_end, dollars)
    WHERE claims.period_start IS NOT DISTINCT FROM rates.period_start
)
-- The steepest year on record, Vietnam and China from 1991 to 1992, is a factor of 5.6; a slip is one of 10.
SELECT
    fact_id AS key,
    count(*) FILTER (greatest(f.rate / y.rate, y.rate / f.rate) > 4 * 1.4 ** abs(f.year - y.year)) AS out_of_scale,
    count(*) > 1 AND out_of_scale > count(*) / 2 AS broken,
    format('{} in {} is out of scale with {} of {} other years',
        any_value(printed), any_value(f.year), out_of_scale, count(*)) AS detail
FROM judged AS f JOIN years AS y USING (measure, reporter, counterpart, is_stock)
WHERE abs(f.year - y.year) BETWEEN 1 AND 3
GROUP BY fact_id
