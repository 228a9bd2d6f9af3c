-- severity: warning
-- guards: conflicts
-- Articles state different values for the same trade, and neither rounding nor revision nor the other side's
-- statistics explains it: one of them at least is wrong. Read the conflict's explanation and the sentences
-- that it quotes; a wrong reading is mended in the vocabulary.
SELECT conflict_id AS key, is_error AS broken, explanation AS detail
FROM conflicts WHERE link = 'cell' AND measure IN ('trade_turnover', 'exports', 'imports', 'trade_balance')
