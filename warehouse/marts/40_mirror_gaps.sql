create or replace view mirror_gaps as
select o.period_end, o.period_kind, o.measure, o.reporter, o.counterpart, o.value as by_reporter, m.value as by_counterpart,
       round(100 * (m.value - o.value)::double / nullif(o.value, 0)::double, 1) as gap_pct
from observations o
join observations m
  on m.reporter = o.counterpart and m.counterpart = o.reporter and m.period_kind = o.period_kind
 and m.period_start = o.period_start and m.period_end = o.period_end and m.unit = o.unit
 and m.commodity is not distinct from o.commodity and m.status = o.status and m.transform = o.transform
 and m.measure = case o.measure when 'exports' then 'imports' when 'imports' then 'exports' else o.measure end
where o.measure in ('trade_turnover', 'exports', 'imports') and o.transform = 'level' and o.status = 'actual'
  and o.reporter < o.counterpart
order by o.period_end, o.measure, o.reporter;
comment on view mirror_gaps is 'The same trade as the customs of either side count it';
