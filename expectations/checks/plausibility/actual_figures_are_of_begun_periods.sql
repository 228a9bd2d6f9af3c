-- severity: warning
-- guards: facts
-- scope: article
-- An article states as a fact what had not begun when it was published: a wrong year, or a target read as an
-- outcome. Look at the quote, and at published_at in metadata.csv.
SELECT
    fact_id AS key,
    CASE published_precision
        WHEN 'year' THEN make_date(year(published_at), 12, 31)
        WHEN 'month' THEN last_day(published_at)
        ELSE published_at
    END AS published,
    period_start > published AS broken,
    format('{} to {}, published by {}', period_start, period_end, published) AS detail
FROM facts JOIN articles USING (article_id)
WHERE status = 'actual' AND period_start IS NOT NULL AND published_at IS NOT NULL
