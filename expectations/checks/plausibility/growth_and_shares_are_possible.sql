-- severity: warning
-- guards: facts
-- scope: article
-- Nothing falls by more than all of it, and no share is above the whole: the article has a wrong digit, or
-- was read wrongly. Look at the quote.
SELECT
    fact_id AS key,
    CASE transform WHEN 'share' THEN value NOT BETWEEN 0 AND 100 ELSE value < -100 END AS broken,
    format('{} of {}%', transform, value) AS detail
FROM facts WHERE transform <> 'level'
