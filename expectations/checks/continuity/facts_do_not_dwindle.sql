-- severity: critical
-- guards: facts
-- needs: previous
-- The articles that were there before give a fifth fewer facts, or fewer still: a change of the vocabulary or
-- of the code has unlearned something. If the lost facts were wrong ones, run once with --accept
-- facts_do_not_dwindle.
WITH now AS (
    SELECT count(*) AS facts FROM facts ANTI JOIN come USING (article_id)
), before AS (
    SELECT count(*) AS facts FROM previous.facts ANTI JOIN went USING (article_id)
)
SELECT
    'facts' AS key,
    now.facts < 0.8 * before.facts AS broken,
    format('{} facts, before {}', now.facts, before.facts) AS detail
FROM now CROSS JOIN before
