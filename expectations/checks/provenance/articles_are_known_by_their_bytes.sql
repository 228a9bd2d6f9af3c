-- severity: critical
-- guards: articles
-- scope: article
-- needs: rows
-- An article's id is not the beginning of the hash of its bytes, so that its facts can be taken for
-- another's. See transforms/text/articles.py.
SELECT
    article_id AS key,
    article_id <> substring(sha256, 1, 16) AS broken,
    format('{} has the hash {}', source, sha256) AS detail
FROM articles
