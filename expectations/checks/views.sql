-- What several checks look at; made anew, in memory, for each audit.

-- Actual levels of all goods, with what each can stand for and how wide that is.
CREATE OR REPLACE TEMP VIEW levels AS
SELECT
    fact_id, article_id, measure, reporter, counterpart, unit, scope, authority, printed,
    period_kind, period_start, period_end,
    value, coalesce(value_low, value) AS low, coalesce(value_high, value) AS high, high - low AS width
FROM facts
WHERE transform = 'level' AND status = 'actual' AND commodity IS NULL AND period_end IS NOT NULL;

-- Everything that has a place in an article.
CREATE OR REPLACE TEMP VIEW placed AS
SELECT 'fact ' || fact_id AS key, article_id, char_start, char_end, quote_start, quote_end FROM facts
UNION ALL
SELECT 'figure ' || figure_id, article_id, char_start, char_end, quote_start, quote_end FROM rejected_figures
UNION ALL
SELECT 'event ' || event_id, article_id, char_start, char_end, quote_start, quote_end FROM events;

-- Whether a conflict says of one of these facts what may be wrong with it.
CREATE OR REPLACE TEMP MACRO is_explained(ids) AS
EXISTS (SELECT 1 FROM conflicts WHERE list_has_any(conflicts.fact_ids, ids));
