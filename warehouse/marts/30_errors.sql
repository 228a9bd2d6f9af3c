create view errors as
select c.conflict_id, c.diagnosis, c.measure, c.reporter, c.counterpart, c.period_end, round(c.gap_pct, 2) as gap_pct,
       list_sort(list_distinct(list(f.printed) filter (where f.fact_id is not null))) as wrong_figures,
       list_sort(list_distinct(list(a.source) filter (where a.source is not null))) as sources, c.explanation
from conflicts c
left join (select conflict_id, unnest(wrong_fact_ids) as fact_id from conflicts) w using (conflict_id)
left join facts f using (fact_id)
left join articles a using (article_id)
where c.is_error
group by all
order by c.diagnosis, c.conflict_id;
comment on view errors is 'Disagreements that no good reason explains, the figures that the evidence names wrong, and why';
