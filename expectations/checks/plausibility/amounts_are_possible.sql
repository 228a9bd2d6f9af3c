-- severity: warning
-- guards: facts
-- scope: article
-- An amount is in a year above what any two economies trade or invest with one another, a province with a
-- country, or Vietnam with all: a slipped decimal or scale word. Look at the quote.
SELECT
    fact_id AS key,
    NOT list_has_any([reporter, counterpart], ['W00', 'ASEAN', 'EU']) AS is_of_two,
    if(period_kind = 'cumulative', 1, greatest(coalesce(datesub('year', period_start, period_end + 1), 1), 1)) AS years,
    abs(value) * per_usd / years > CASE
        WHEN is_of_two AND '-' IN (reporter[3], counterpart[3]) THEN 1e11
        WHEN is_of_two THEN 1.5e12
        WHEN 'VN' IN (reporter, counterpart) THEN 3e12
        ELSE 4e13
    END AS broken,
    format('{}, read as {} {}', printed, value, unit) AS detail
FROM facts JOIN worth USING (unit)
