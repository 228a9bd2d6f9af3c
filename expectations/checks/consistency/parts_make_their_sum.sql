-- severity: warning
-- guards: conflicts
-- Exports and imports do not make the turnover or the balance that goes with them: one of the figures is
-- wrong. Read the conflict's explanation and the sentences that it quotes; a wrong reading is mended in the
-- vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link IN ('sum', 'balance')
