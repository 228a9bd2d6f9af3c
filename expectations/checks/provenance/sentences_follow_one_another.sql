-- severity: critical
-- guards: sentences
-- scope: article
-- needs: rows
-- Sentences overlap or leave their article, so that figures are read twice or in the wrong place. See
-- transforms/text/sentences.py.
SELECT
    article_id || ' ' || sentence_no AS key,
    lag(char_end, 1, 0) OVER (PARTITION BY article_id ORDER BY sentence_no) AS last_end,
    coalesce(length, 0) AS article_end,
    NOT (last_end <= char_start AND char_start < char_end AND char_end <= article_end) AS broken,
    format('characters {}-{} after {}, article to {}', char_start, char_end, last_end, article_end) AS detail
FROM sentences LEFT JOIN (SELECT article_id, length(text) AS length FROM articles) USING (article_id)
