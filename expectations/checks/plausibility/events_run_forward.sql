-- severity: critical
-- guards: events
-- scope: article
-- An event ends before it begins: its dates were read in the wrong order. See transforms/events.
SELECT
    event_id AS key,
    date_end < date_start AS broken,
    format('{} from {} to {}', kind, date_start, date_end) AS detail
FROM events
