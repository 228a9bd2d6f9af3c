-- severity: warning
-- guards: articles
-- needs: previous
-- The newest article is older than the newest of the release before: new files did not arrive, or their dates
-- were misread. Look at published_at and published_basis of the latest articles.
SELECT
    'newest article' AS key,
    coalesce(now.day < before.day, before.day IS NOT NULL) AS broken,
    concat('of ', coalesce(now.day::VARCHAR, 'no day'), ', before of ', before.day) AS detail
FROM (SELECT max(published_at) AS day FROM articles) AS now
    CROSS JOIN (SELECT max(published_at) AS day FROM previous.articles) AS before
