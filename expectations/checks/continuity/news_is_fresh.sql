-- severity: info
-- guards: articles
-- needs: rows
-- No article is of the month before the run: what is read here is an archive, or the crawl has stopped.
SELECT
    'newest article' AS key,
    newest < CAST(started_at AS DATE) - 31 AS broken,
    concat('of ', coalesce(newest::VARCHAR, 'no day'), ', in a run of ', CAST(started_at AS DATE)) AS detail
FROM runs CROSS JOIN (SELECT max(published_at) AS newest FROM articles)
