-- Claims made up by rule, the same each time: as many as asked for, four to an article, two to a sentence.
-- hash(i, n) is chance: the n-th throw of the i-th claim.
CREATE MACRO throw(i, n, sides) AS (hash(i, n) % sides)::INTEGER;
CREATE MACRO word(i, n) AS
    ['th', 'tr', 'kh', 'ng', 'nh', 'ph', 'ch'][1 + throw(i, n, 7)]
    || ['ương', 'uất', 'ập', 'ạch', 'ẩu', 'iệp'][1 + throw(i, n + 100, 6)];
CREATE MACRO words(i, n, many) AS array_to_string([word(i, w) FOR w IN range(n, n + many)], ' ');

CREATE TEMP TABLE thrown AS
SELECT
    i,
    i // 4 AS article,
    i // 2 AS sentence,
    substring(md5('article ' || i // 4), 1, 16) AS article_id,
    DATE '2008-01-01' + throw(i // 4, 1, 365 * 17) AS published_at,
    year(published_at) - throw(i, 2, 3) AS year,
    CASE WHEN throw(i, 3, 4) THEN 12 ELSE 1 + throw(i, 4, 11) END AS months,
    (10 + throw(i, 5, 2490)) / 10::DECIMAL(5, 1) AS billions,
    replace(billions::DECIMAL(5, 1)::VARCHAR, '.', ',') || ' tỷ USD' AS printed,
    list_value('CN', 'CN', 'CN', 'CN', 'CN', 'CN', 'US', 'KR', 'JP', 'TH', 'LA', 'KH', 'RU', 'SG', 'TW', 'DE',
        'CN-YN', 'ASEAN')[1 + throw(i, 6, 18)] AS partner,
    throw(i, 7, 4) = 0 AS is_theirs,
    words(i, 10, 8) || ' ' AS before,
    before || printed || ', ' || CASE WHEN i % 2 = 1 THEN chr(10) ELSE '' END AS segment,
    coalesce(sum(length(segment)) OVER (
        PARTITION BY article ORDER BY i ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::INTEGER AS begun
FROM range(getvariable('claims')) AS claims(i);

INSERT INTO articles BY NAME
SELECT
    article_id,
    any_value('crawl.jsonl#' || article_id) AS source,
    ['Báo Một', 'Báo Hai', 'Báo Ba', 'Báo Bốn'][1 + throw(article, 8, 4)] AS publisher,
    words(article, 30, 9) AS title,
    published_at,
    'day' AS published_precision,
    string_agg(segment, '' ORDER BY i) AS text,
    'plain' AS text_form,
    repeat(article_id, 4) AS sha256
FROM thrown GROUP BY article, article_id, published_at;

INSERT INTO facts BY NAME
SELECT
    substring(md5('fact ' || i), 1, 16) AS fact_id,
    article_id,
    begun + length(before) AS char_start,
    char_start + length(printed) AS char_end,
    min(begun) OVER (PARTITION BY sentence) AS quote_start,
    max(begun + length(segment)) OVER (PARTITION BY sentence) - 1 AS quote_end,
    ['trade_turnover', 'exports', 'imports', 'trade_balance', 'fdi_registered_capital'][1 + throw(i, 9, 5)]
        AS measure,
    'level' AS transform,
    CASE WHEN is_theirs THEN partner ELSE 'VN' END AS reporter,
    CASE WHEN is_theirs THEN 'VN' ELSE partner END AS counterpart,
    billions * 1_000_000_000 AS value,
    value - 50_000_000 AS value_low,
    value + 50_000_000 AS value_high,
    'USD' AS unit,
    printed,
    'exact' AS qualifier,
    'actual' AS status,
    make_date(year, 1, 1) AS period_start,
    last_day(make_date(year, months, 1)) AS period_end,
    CASE months WHEN 12 THEN 'year' ELSE 'ytd' END AS period_kind,
    'sentence' AS pair_basis,
    'clause' AS period_basis,
    'by_rule' AS rule
FROM thrown;

-- One observation a cell, and a conflict in each cell of many.
INSERT INTO observations BY NAME
SELECT
    measure, transform, reporter, counterpart, period_start, period_end, period_kind, unit, status,
    substring(md5('cell ' || min(fact_id)), 1, 16) AS observation_id,
    first(value ORDER BY fact_id) AS value,
    first(value_low ORDER BY fact_id) AS value_low,
    first(value_high ORDER BY fact_id) AS value_high,
    count(*) AS facts,
    count(DISTINCT article_id) AS articles,
    articles AS stories,
    list(fact_id ORDER BY fact_id) AS fact_ids,
    'single' AS verdict
FROM facts GROUP BY ALL;

INSERT INTO conflicts BY NAME
SELECT
    measure, transform, reporter, counterpart, period_start, period_end, period_kind,
    substring(md5('conflict ' || observation_id), 1, 16) AS conflict_id,
    'cell' AS link,
    fact_ids[:4] AS fact_ids,
    [] AS reference_ids,
    fact_ids[:1] AS wrong_fact_ids,
    'digit_error' AS diagnosis,
    true AS is_error,
    0.4 AS gap_pct,
    'A digit slipped.' AS explanation
FROM observations WHERE facts > 9;
