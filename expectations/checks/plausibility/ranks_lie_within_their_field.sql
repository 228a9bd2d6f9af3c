-- severity: warning
-- guards: facts
-- A rank is not among the places that it is said to be out of. Look at the quote.
SELECT
    fact_id AS key,
    value < 1 OR value <> floor(value) OR coalesce(value > out_of, false) AS broken,
    concat('rank ', value, ' of ' || out_of) AS detail
FROM facts WHERE unit = 'rank'
