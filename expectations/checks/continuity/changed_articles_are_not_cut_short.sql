-- severity: warning
-- guards: articles
-- needs: previous
-- A file that was there before now holds only the beginning of what it held: it was cut off on the way, and
-- what its end said is gone. Fetch it again.
WITH changed AS MATERIALIZED (
    SELECT source FROM come SEMI JOIN previous.articles USING (source)
)
SELECT
    now.source AS key,
    length(now.text) < length(was.text)
        AND starts_with(was.text, substring(now.text, 1, greatest(length(now.text) - 16, 1))) AS broken,
    format('{} of {} characters', length(now.text), length(was.text)) AS detail
FROM articles AS now JOIN previous.articles AS was USING (source)
-- said of either side, so that the text of others stays unread
WHERE now.source IN (FROM changed) AND was.source IN (FROM changed) AND now.article_id <> was.article_id
