-- severity: critical
-- guards: facts
-- scope: article
-- needs: rows
-- A fact or event was read in the page around the story (a menu, a teaser of another story), or in no
-- sentence. Add the wording of that page to transforms/vocabulary/furniture.toml.
SELECT
    key,
    block_kind IS NULL OR block_kind = 'furniture' AS broken,
    coalesce('read in a sentence of ' || block_kind, 'its quote is no sentence') AS detail
FROM placed LEFT JOIN sentences AS s
    ON placed.article_id = s.article_id AND quote_start = s.char_start AND quote_end = s.char_end
WHERE key NOT LIKE 'figure %'
