-- severity: critical
-- guards: facts
-- scope: article
-- needs: rows
-- A figure is not in the sentence that is quoted for it, or that sentence is not in the article. See
-- transforms/text/sentences.py.
SELECT
    key,
    coalesce(length, 0) AS article_end,
    NOT (quote_start <= char_start AND char_start < char_end AND char_end <= quote_end AND quote_end <= article_end)
        AS broken,
    format('figure {}-{}, quote {}-{}, article to {}', char_start, char_end, quote_start, quote_end, article_end)
        AS detail
FROM placed LEFT JOIN (SELECT article_id, length(text) AS length FROM articles) USING (article_id)
