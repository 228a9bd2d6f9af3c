create or replace view errors as
with slips as (
    -- what shows one claim wrong in several ways is one slip, told by the nearest link
    select *, coalesce(nullif(array_to_string(list_sort(wrong_fact_ids), ' '), ''), conflict_id) as slip,
           (coalesce(list_position(['cell', 'sum', 'balance', 'reference'], link), 9), conflict_id) as nearness
    from conflicts
    where is_error
),
told as (
    select slip, diagnosis, arg_min(measure, nearness) as measure, arg_min(reporter, nearness) as reporter,
           arg_min(counterpart, nearness) as counterpart, arg_min(period_end, nearness) as period_end,
           round(arg_min(gap_pct, nearness), 2) as gap_pct, any_value(wrong_fact_ids) as wrong_fact_ids,
           list(link order by nearness) as shown_by, arg_min(explanation, nearness) as explanation,
           list(conflict_id order by nearness) as conflict_ids
    from slips
    group by slip, diagnosis
)
select t.* exclude (slip, wrong_fact_ids, shown_by, explanation, conflict_ids),
       list_sort(list_distinct(list(f.printed) filter (where f.fact_id is not null))) as wrong_figures,
       list_sort(list_distinct(list(a.source) filter (where a.source is not null))) as sources,
       list_sort(list_distinct(t.shown_by)) as shown_by, t.explanation, t.conflict_ids
from told t
left join (select slip, diagnosis, unnest(wrong_fact_ids) as fact_id from told) w using (slip, diagnosis)
left join facts f using (fact_id)
left join articles a using (article_id)
group by all
order by t.diagnosis, t.conflict_ids;
comment on view errors is 'Disagreements that no good reason explains, once for each slip: the figures that the evidence names wrong, what shows it, and why';
