-- severity: critical
-- guards: rejected_figures
-- scope: article
-- The characters of the article at a rejected figure's offsets are not the printed figure: the account of
-- what was read and not used is wrong. See transforms/text.
SELECT
    figure_id AS key,
    substring(text, char_start + 1, char_end - char_start) AS found,
    found <> printed AS broken,
    format('printed "{}", but the article has "{}" there', printed, coalesce(found, '')) AS detail
FROM rejected_figures LEFT JOIN articles USING (article_id)
