-- severity: critical
-- guards: facts
-- scope: article
-- needs: rows
-- The characters of the article at a fact's offsets are not the printed figure: every quotation of it would
-- be wrong. The text was changed after it was read, or offsets were counted in another copy of it. See
-- transforms/text.
SELECT
    fact_id AS key,
    substring(text, char_start + 1, char_end - char_start) AS found,
    found <> printed AS broken,
    format('printed "{}", but the article has "{}" there', printed, coalesce(found, '')) AS detail
FROM facts LEFT JOIN articles USING (article_id)
