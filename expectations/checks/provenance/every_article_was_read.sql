-- severity: critical
-- guards: sentences
-- scope: article
-- needs: rows
-- Not a sentence of an article is there: its rows in staging are missing or were cut off. Remove its shard
-- from staging and run again.
SELECT article_id AS key, is_read IS NULL AS broken, source AS detail
FROM articles LEFT JOIN (SELECT DISTINCT article_id, true AS is_read FROM sentences) USING (article_id)
