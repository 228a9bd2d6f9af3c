-- severity: critical
-- guards: facts
-- needs: previous
-- An article gave other facts than before, though neither it nor the extractor has changed: staging is stale
-- or damaged, or the extractor depends on something that it must not. Remove staging and run again.
WITH unchanged AS (
    SELECT article_id, a.source
    FROM articles AS a JOIN previous.articles AS p USING (article_id)
    WHERE a.published_at IS NOT DISTINCT FROM p.published_at AND a.title IS NOT DISTINCT FROM p.title
        AND (SELECT r.extractor = q.extractor FROM runs AS r CROSS JOIN previous.runs AS q)
)
SELECT
    article_id AS key,
    (f.facts, f.ids) IS DISTINCT FROM (p.facts, p.ids) AS broken,
    format('{} has {} facts, had {}', source, coalesce(f.facts, 0), coalesce(p.facts, 0)) AS detail
FROM unchanged
    -- the hashes of a set of ids add up to the same in any order
    LEFT JOIN (SELECT hash(article_id) AS article, count(*) AS facts, sum(hash(fact_id)) AS ids FROM facts GROUP BY ALL) AS f
        ON f.article = hash(article_id)
    LEFT JOIN (
        SELECT hash(article_id) AS article, count(*) AS facts, sum(hash(fact_id)) AS ids FROM previous.facts GROUP BY ALL
    ) AS p ON p.article = hash(article_id)
