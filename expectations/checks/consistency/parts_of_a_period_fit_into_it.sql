-- severity: warning
-- guards: facts
-- scope: family
-- A figure for part of a year is far above every figure for the whole of it, or reconciliation finds such an
-- error: a wrong period, or a wrong figure. Compare the quotes.
SELECT
    part.fact_id AS key,
    part.low > 1.6 * max(whole.high) AS broken,
    format('{} by {}, but {} in the whole year', any_value(printed), any_value(part.period_end), max(whole.value))
        AS detail
FROM claims AS part JOIN known AS whole USING (measure, reporter, counterpart, unit, period_start)
WHERE part.period_end < whole.period_end AND whole.period_kind = 'year' AND measure <> 'trade_balance'
GROUP BY part.fact_id, part.low
UNION ALL
SELECT conflict_id, is_error, explanation
FROM conflicts WHERE link = 'part_of_period'
