-- severity: warning
-- guards: conflicts
-- A level, the level of the year before and the growth between them cannot all be true. Read the conflict's
-- explanation and the sentences that it quotes; a wrong reading is mended in the vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link = 'growth'
