-- severity: warning
-- guards: conflicts
-- A figure for part of a year does not fit into that for the whole: a wrong period, or a wrong figure. Read
-- the conflict's explanation and the sentences that it quotes; a wrong reading is mended in the vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link = 'part_of_period'
