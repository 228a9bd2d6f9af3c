-- severity: warning
-- guards: facts
-- scope: family
-- A cumulative sum of investment is below an earlier one of the same pair, or reconciliation finds such an
-- error: a wrong figure, a wrong date, or another way to count (newly registered or with additions, the
-- mainland or with Hong Kong). Compare the quotes.
SELECT
    a.fact_id || ' ' || b.fact_id AS key,
    a.low - b.high > a.width + b.width AS broken,
    format('{} to {}, but {} to {}', a.printed, a.period_end, b.printed, b.period_end) AS detail
FROM claims AS a JOIN claims AS b USING (measure, reporter, counterpart, unit, period_kind)
WHERE period_kind = 'cumulative' AND measure LIKE 'fdi%' AND unit <> 'rank' AND a.period_end < b.period_end
UNION ALL
SELECT conflict_id, is_error, explanation
FROM conflicts WHERE link = 'stock'
