-- severity: warning
-- guards: articles
-- needs: previous
-- The new articles of a publisher give half as many facts as its earlier ones, or fewer: its pages have
-- changed, and their stories are no longer found. Look at one of them, and at block_kind of its sentences.
WITH many AS (
    SELECT publisher FROM come GROUP BY publisher HAVING count(*) >= 10
), before AS (
    SELECT publisher, count(DISTINCT article_id) AS articles, count(fact_id) AS facts
    FROM previous.articles AS a SEMI JOIN many ON a.publisher IS NOT DISTINCT FROM many.publisher
        LEFT JOIN previous.facts USING (article_id)
    GROUP BY publisher
), new AS (
    SELECT publisher, count(DISTINCT article_id) AS articles, count(fact_id) AS facts
    FROM come LEFT JOIN facts USING (article_id)
    GROUP BY publisher
)
SELECT
    coalesce(new.publisher, 'unknown publisher') AS key,
    new.facts / new.articles <= before.facts / before.articles / 2 AND before.facts > 0 AS broken,
    format('{:.2f} facts an article in {} new articles, before {:.2f}',
        new.facts / new.articles, new.articles, before.facts / before.articles) AS detail
FROM before JOIN new ON before.publisher IS NOT DISTINCT FROM new.publisher
WHERE least(before.articles, new.articles) >= 10
