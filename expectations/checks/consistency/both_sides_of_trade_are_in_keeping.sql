-- severity: warning
-- guards: conflicts
-- What one side's customs record and what the other's do lie further apart than the two statistics ever do.
-- Read the conflict's explanation and the sentences that it quotes; a wrong reading is mended in the
-- vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link = 'mirror'
