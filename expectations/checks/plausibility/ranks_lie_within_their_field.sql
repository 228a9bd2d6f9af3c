-- severity: warning
-- guards: facts
-- scope: article
-- A rank is not among the places that it is said, or printed right behind it, to be out of. Look at the
-- quote.
SELECT
    fact_id AS key,
    coalesce(out_of, try_cast(regexp_extract(substring(text, char_end + 1, 12), '^\s*/\s*(\d+)', 1) AS BIGINT))
        AS field,
    value < 1 OR value <> floor(value) OR coalesce(value > field, false) AS broken,
    concat('rank ', CAST(value AS BIGINT), ' of ' || field) AS detail
FROM facts LEFT JOIN articles USING (article_id)
WHERE unit = 'rank'
