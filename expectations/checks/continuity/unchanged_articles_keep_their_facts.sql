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
), told AS (
    SELECT hash(article_id) AS article, hash(fact_id) AS fact, true AS is_now FROM facts
    UNION ALL
    SELECT hash(article_id), hash(fact_id), false FROM previous.facts
), changed AS (
    SELECT article, count(*) FILTER (is_now) AS now, count(*) FILTER (NOT is_now) AS before
    FROM told GROUP BY article
    -- the same ids twice cancel out, in any order
    HAVING now <> before OR bit_xor(fact) <> 0
)
SELECT
    article_id AS key,
    changed.article IS NOT NULL AS broken,
    format('{} has {} facts, had {}', source, now, before) AS detail
FROM unchanged LEFT JOIN changed ON changed.article = hash(article_id)
