-- severity: warning
-- guards: conflicts
-- A rank or share contradicts another, or the figures that it ranks or divides. Read the conflict's
-- explanation and the sentences that it quotes; a wrong reading is mended in the vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link IN ('rank', 'share')
