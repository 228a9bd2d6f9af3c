create or replace view timeline as
select e.date_start, e.date_end, e.kind, e.guest_country, e.host_country, e.place, e.actors, a.source
from events e join articles a using (article_id)
order by e.date_start, e.kind, a.source, e.event_id;
comment on view timeline is 'Visits, meetings and milestones in the order of time';
