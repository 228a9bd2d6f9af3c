-- severity: critical
-- guards: rejected_figures
-- scope: article
-- The same characters are both a fact and a rejected figure: one of the two is wrong. See
-- transforms/facts.
SELECT
    figure_id AS key,
    is_fact IS NOT NULL AS broken,
    format('{} is a fact, and rejected as {}', printed, reason) AS detail
FROM rejected_figures LEFT JOIN (SELECT DISTINCT article_id, char_start, char_end, true AS is_fact FROM facts)
    USING (article_id, char_start, char_end)
