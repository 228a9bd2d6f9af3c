create or replace view statements as
select f.fact_id, a.source, a.publisher, a.published_at, f.measure, f.transform, f.reporter, f.counterpart,
       f.commodity, f.period_kind, f.period_start, f.period_end, f.value, f.unit, f.printed, f.qualifier, f.status,
       f.authority, substring(a.text, f.quote_start + 1, f.quote_end - f.quote_start) as sentence
from facts f join articles a using (article_id)
order by a.source, f.char_start, f.fact_id;
comment on view statements is 'What each article states, with the sentence that it stands in';
