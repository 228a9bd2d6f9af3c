-- severity: critical
-- guards: articles
-- needs: previous
-- Articles of the release before are gone, though all that was read then was read again: nothing in
-- rejected_inputs says why, or more than a fifth are missing or unreadable at once, as when a folder is not
-- mounted. Put the files back; if they were taken away on purpose, run once with --accept no_article_is_lost.
WITH lost AS (
    SELECT article_id, coalesce(min(reason), 'unsaid') AS reason
    FROM went
        ANTI JOIN articles USING (source)
        LEFT JOIN rejected_inputs USING (source)
    GROUP BY article_id
), absent AS (
    SELECT count(*) > 0.2 * (SELECT count(*) FROM previous.articles) AS is_many
    FROM lost WHERE reason IN ('unsaid', 'missing', 'unreadable')
)
SELECT
    article_id AS key,
    coalesce(reason = 'unsaid' OR reason IN ('missing', 'unreadable') AND is_many, false) AS broken,
    source AS detail
FROM previous.articles LEFT JOIN lost USING (article_id) CROSS JOIN absent
WHERE (SELECT list_has_all(r.inputs, p.inputs) FROM runs AS r CROSS JOIN previous.runs AS p)
