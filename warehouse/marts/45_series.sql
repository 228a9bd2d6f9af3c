create or replace view series as
with said as (
    select measure, reporter, counterpart, commodity, unit, statistics_side as side, period_start, period_end,
           period_kind, value, verdict, stories, null as doubt
    from observations
    where transform = 'level' and status = 'actual' and not ends_with(measure, '_rank')
    union all
    select measure, if(is_outward, counterpart, reporter), if(is_outward, reporter, counterpart), null, unit, reporter,
           period_start, period_end, period_kind, value, null, null,
           list_position(['none', 'derived', 'bound'], doubt)
    from (select *, starts_with(measure, 'fdi_') and (reporter, counterpart) = ('CN', 'VN') as is_outward from reference)
    where doubt <> 'suspect' and not ends_with(measure, '_rank')
),
yearly as (
    select * exclude (period_start, period_end, period_kind), year(period_end) as year, period_end,
           if(period_kind = 'cumulative', 'stock', 'flow') as kind
    from said
    where period_kind = 'cumulative'
       or (day(period_start), month(period_start), month(period_end), day(period_end)) = (1, 1, 12, 31)
      and year(period_start) = year(period_end)
),
seen as (
    select * from yearly
    union all by name
    select case measure when 'exports' then 'imports' when 'imports' then 'exports' else measure end as measure,
           counterpart as reporter, reporter as counterpart,
           if(measure = 'trade_balance', -value, value) as value,
           * exclude (measure, reporter, counterpart, value)
    from yearly
    where measure in ('trade_turnover', 'exports', 'imports', 'trade_balance')
)
select measure, reporter, counterpart, commodity, kind, unit, year,
       arg_max(value, (period_end, stories)) filter (doubt is null and is_own) as by_reporter,
       arg_max(value, (period_end, stories)) filter (doubt is null and is_theirs) as by_counterpart,
       arg_min(value, (-epoch(period_end), doubt, value % 1000000000 = 0, value))
           filter (doubt is not null and is_own) as official_by_reporter,
       arg_min(value, (-epoch(period_end), doubt, value % 1000000000 = 0, value))
           filter (doubt is not null and is_theirs)
           as official_by_counterpart,
       arg_max(verdict, (period_end, stories)) filter (doubt is null and is_own) as verdict,
       coalesce(sum(stories) filter (is_own), 0)::bigint as stories
from (select *, side = split_part(reporter, '-', 1) as is_own, side = split_part(counterpart, '-', 1) as is_theirs
      from seen)
group by all
order by measure, reporter, counterpart, commodity, kind, unit, year;
comment on view series is 'Each measure of each pair year by year, side by side: what the articles say by the statistics of either economy, and what these say themselves; stocks as last told in the year';
