-- severity: warning
-- guards: conflicts
-- A cumulative sum of investment is below an earlier one: another scope, or a wrong figure. Read the
-- conflict's explanation and the sentences that it quotes; a wrong reading is mended in the vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link = 'stock'
