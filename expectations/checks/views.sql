-- What several checks look at; made anew for each audit.

-- Articles by the first digits of their ids, which are hashes: slices with about as many each, that fit memory with
-- all that is of them. The first and the last hold what is no hash as well.
CREATE OR REPLACE TEMP TABLE slices AS
SELECT
    if(n = 0, '', format('{:04x}', n * 65536 // count)) AS first_id,
    if(n = count - 1, chr(1114111), format('{:04x}', (n + 1) * 65536 // count)) AS end_id
FROM (
    SELECT count, unnest(range(count)) AS n
    FROM (SELECT 1 + count(*) // getvariable('articles_a_slice') AS count FROM articles)
);

-- Articles that came since the release before, and that went.
CREATE OR REPLACE TEMP TABLE come AS
SELECT article_id, source, publisher FROM articles ANTI JOIN previous.articles USING (article_id);
CREATE OR REPLACE TEMP TABLE went AS
SELECT article_id, source FROM previous.articles ANTI JOIN articles USING (article_id);

-- What a unit of money is worth in dollars, to within what it has been in thirty years.
CREATE OR REPLACE TEMP VIEW worth AS
FROM (VALUES ('USD', 1), ('VND', 0.00005), ('CNY', 0.14), ('EUR', 1.1), ('JPY', 0.008)) AS t(unit, per_usd);

-- Actual levels of all goods, with what each can stand for, how wide that is, and whether a conflict tells of it
-- at all or as an error; of the facts in a table.
CREATE OR REPLACE TEMP MACRO levels_of(facts_table) AS TABLE
SELECT
    fact_id, article_id, measure, reporter, counterpart, unit, scope, authority, printed,
    period_kind, period_start, period_end,
    value, coalesce(value_low, value) AS low, coalesce(value_high, value) AS high,
    greatest(high - low, if(unit = 'count' AND value % 100 = 0, 100, 0)) AS width,
    abs(value) * per_usd AS dollars,
    fact_id IN (SELECT unnest(fact_ids) FROM conflicts) AS is_explained,
    fact_id IN (SELECT unnest(fact_ids) FROM conflicts WHERE is_error) AS is_in_error
FROM query_table(facts_table) LEFT JOIN worth USING (unit)
WHERE transform = 'level' AND status = 'actual' AND commodity IS NULL AND period_end IS NOT NULL;

-- The different figures among levels: one row however often it is said.
CREATE OR REPLACE TEMP MACRO claims_of(levels_table) AS TABLE
SELECT
    measure, reporter, counterpart, unit, scope, authority, period_kind, period_start, period_end,
    value, low, high, width, dollars,
    min(fact_id) AS fact_id, any_value(printed) AS printed, bool_or(is_explained) AS is_explained
FROM query_table(levels_table)
GROUP BY ALL;

-- Claims and official figures, without who says so.
CREATE OR REPLACE TEMP MACRO known_of(claims_table) AS TABLE
SELECT measure, reporter, counterpart, unit, period_kind, period_start, period_end, value, low, high, dollars
FROM query_table(claims_table)
UNION ALL
SELECT
    measure, reporter, counterpart, unit, period_kind,
    if(period_kind = 'cumulative', NULL, period_start), period_end, value, value, value, abs(value) * per_usd
FROM reference LEFT JOIN worth USING (unit) WHERE doubt = 'none';

-- Everything that has a place in an article.
CREATE OR REPLACE TEMP VIEW placed AS
SELECT 'fact ' || fact_id AS key, article_id, char_start, char_end, quote_start, quote_end FROM facts
UNION ALL
SELECT 'figure ' || figure_id, article_id, char_start, char_end, quote_start, quote_end FROM rejected_figures
UNION ALL
SELECT 'event ' || event_id, article_id, char_start, char_end, quote_start, quote_end FROM events;
