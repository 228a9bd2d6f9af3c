-- severity: critical
-- guards: articles
-- needs: previous
-- An article of the release before is gone, though all that was read then was read again, and nothing in
-- rejected_inputs says why. Put the file back; if it was taken away on purpose, run once with --accept
-- no_article_is_lost.
SELECT
    article_id AS key,
    is_kept IS NULL AND is_told IS NULL AS broken,
    source AS detail
FROM previous.articles
    LEFT JOIN (SELECT DISTINCT article_id, true AS is_kept FROM articles) USING (article_id)
    LEFT JOIN (
        SELECT source, true AS is_told FROM articles UNION SELECT source, true FROM rejected_inputs
    ) USING (source)
WHERE (SELECT list_has_all(r.inputs, p.inputs) FROM runs AS r CROSS JOIN previous.runs AS p)
