-- severity: critical
-- guards: rejected_figures
-- scope: article
-- Digits of a story are neither in a fact nor in a rejected figure: something was dropped in silence. Give
-- the figure a reading, or a reason why it has none, in transforms/vocabulary.
WITH cut AS (
    -- pieces of "no digits, then digits": the sum of their lengths is where each run of digits ends
    SELECT
        article_id,
        s.char_start,
        regexp_extract_all(
            substring(text, s.char_start + 1, s.char_end - s.char_start), '\P{Nd}*\p{Nd}+'
        ) AS pieces
    FROM sentences AS s JOIN articles USING (article_id)
    WHERE block_kind <> 'furniture'
), pieces AS (
    SELECT article_id, char_start, unnest(pieces) AS piece, generate_subscripts(pieces, 1) AS number FROM cut
), runs AS (
    SELECT
        article_id,
        regexp_extract(piece, '\p{Nd}+$') AS digits,
        char_start + sum(length(piece)) OVER (PARTITION BY article_id, char_start ORDER BY number) AS run_end,
        run_end - length(digits) AS run_start
    FROM pieces
), spans AS (
    SELECT article_id, char_start, char_end FROM facts
    UNION ALL
    SELECT article_id, char_start, char_end FROM rejected_figures
), reaches AS (
    -- how far the figures reach that begin no later
    SELECT
        article_id,
        char_start,
        max(max(char_end)) OVER (PARTITION BY article_id ORDER BY char_start) AS reach
    FROM spans GROUP BY article_id, char_start
)
SELECT
    runs.article_id || ' ' || CAST(run_start AS BIGINT) AS key,
    reach IS NULL OR reach < run_end AS broken,
    format('{} at characters {}-{}', digits, CAST(run_start AS BIGINT), CAST(run_end AS BIGINT)) AS detail
FROM runs ASOF LEFT JOIN reaches
    ON runs.article_id = reaches.article_id AND runs.run_start >= reaches.char_start
