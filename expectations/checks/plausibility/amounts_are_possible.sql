-- severity: warning
-- guards: facts
-- An amount is above what any two economies trade or invest with one another, or above all trade of Vietnam:
-- a slipped decimal or scale word. Look at the quote.
SELECT
    fact_id AS key,
    abs(value) * per_usd > CASE
        WHEN reporter <> 'W00' AND counterpart <> 'W00' THEN 1.5e12
        WHEN 'VN' IN (reporter, counterpart) THEN 3e12
        ELSE 4e13
    END AS broken,
    format('{}, read as {} {}', printed, value, unit) AS detail
FROM facts
    JOIN (VALUES ('USD', 1), ('VND', 0.00004), ('CNY', 0.14), ('EUR', 1.1), ('JPY', 0.006)) AS t(unit, per_usd)
        USING (unit)
