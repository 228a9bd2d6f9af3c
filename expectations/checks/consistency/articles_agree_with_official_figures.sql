-- severity: warning
-- guards: conflicts
-- An article contradicts an official figure of the same statistics in seeds/reference/official.csv. Read the
-- conflict's explanation and the sentences that it quotes; a wrong reading is mended in the vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link = 'reference'
