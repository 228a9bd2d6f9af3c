-- severity: critical
-- guards: facts
-- scope: article
-- needs: rows
-- A unit does not go with its figure: growth and shares are in percent, ranks are ranks, and projects,
-- visitors and agreements are counted. See transforms/vocabulary/measures.toml.
SELECT
    fact_id AS key,
    (transform <> 'level') <> (unit = 'percent')
        OR (transform = 'level' AND measure LIKE '%\_rank' ESCAPE '\') <> (unit = 'rank')
        OR transform = 'level' AND measure IN ('fdi_projects', 'visitor_arrivals', 'agreements')
        AND unit <> 'count'
        AS broken,
    format('{} of {} in {}', transform, measure, unit) AS detail
FROM facts
