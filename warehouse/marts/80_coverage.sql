create or replace view coverage as
select measure, transform, count(*) as facts, count(distinct article_id) as articles, min(period_start) as since,
       max(period_end) as until
from facts
group by all
order by facts desc, measure, transform;
comment on view coverage is 'How much is known of each measure, and over which time';
