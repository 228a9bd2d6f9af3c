-- Cells that Python judges: the suspects, and what bears on them.

create or replace temp table judged as
with far_apart as (
    -- a power of ten between claims, or another currency
    select a.cell
    from statements s
    join answers a on a.answer = s.answer
    where a.status = 'actual'
    group by a.cell
    having count(distinct a.unit) > 1 or max(abs(s.value)) >= 5 * min(abs(s.value))
),
accused as (
    select
        c.*,
        c.cell in (select unnest([one, other, third]) from at_odds where link = 'growth') as is_grown,
        c.cell in (select one from at_odds where link = 'series') as is_outlying,
        c.cell in (select cell from far_apart) as is_far_apart
    from cells c
    semi join suspects s on s.cell = c.cell
),
near as (
    -- everything said of the pair and its goods for the same period
    select c.cell
    from cells c
    join accused a on a.family = c.family and a.end_day = c.end_day and a.start_day is not distinct from c.start_day
    union
    -- the year before and after, and the older ones that a rate may be on
    select c.cell
    from cells c
    join accused a
        on a.family = c.family and a.measure = c.measure and a.reporter = c.reporter
        and a.counterpart = c.counterpart and a.months = c.months and month(a.end_day) = month(c.end_day)
        and (a.start_day is null) = (c.start_day is null)
        and year(c.end_day) between year(a.end_day) - if(a.is_grown, 11, 1) and year(a.end_day) + 1
    where c.transform = 'level' or year(c.end_day) = year(a.end_day) + 1
    union
    -- the month before, for a month's rate
    select c.cell
    from cells c
    join accused a
        on a.family = c.family and a.measure = c.measure and a.reporter = c.reporter
        and a.counterpart = c.counterpart and c.end_day + 1 = a.start_day
    where a.months = 1 and c.months = 1 and c.transform = 'level'
    union
    -- the years around one that stands out
    select c.cell
    from cells c
    join accused a
        on a.family = c.family and a.measure = c.measure and a.reporter = c.reporter
        and a.counterpart = c.counterpart and year(c.end_day) between year(a.end_day) - 2 and year(a.end_day) + 2
    where a.is_outlying and c.transform = 'level'
    union
    -- figures of about the size that one should have
    select c.cell
    from cells c
    join accused a
        on a.family = c.family and a.dimension = c.dimension and (a.start_day is null) = (c.start_day is null)
        and year(c.end_day) between year(a.end_day) - 2 and year(a.end_day) + 2
    where a.is_far_apart and a.transform = 'level' and c.transform = 'level' and (
        c.measure = a.measure
        or (a.measure in ('trade_turnover', 'exports') and c.measure in ('trade_turnover', 'exports'))
    )
),
figures as (
    select distinct c.family, c.cell, c.start_day, c.end_day, a.unit, abs(s.value) as size, round(100 * ln(size)) as about
    from statements s
    join answers a on a.answer = s.answer
    join cells c on c.cell = a.cell
    where a.status = 'actual' and c.transform = 'level' and not ends_with(c.measure, '_rank') and s.value <> 0
        and c.family in (select family from accused)
),
doubted as (
    select distinct f.cell, f.family, f.unit, f.size, unnest([f.about - 1, f.about, f.about + 1]) as about
    from figures f
    join accused a
        on a.family = f.family and a.end_day = f.end_day and a.start_day is not distinct from f.start_day
)
select cell from accused
union
select cell from near
union
-- the same figure under another period or measure
select f.cell
from doubted d
join figures f
    on f.family = d.family and f.unit = d.unit and f.about = d.about and f.cell <> d.cell
    and f.size between 0.995 * d.size and 1.005 * d.size;

-- Their facts, one row a statement as its articles word it, for transforms/reconcile/claims.py.
create or replace temp view judged_claims as
select
    c.family,
    f.transform, f.measure, f.reporter, f.counterpart, f.commodity, f.scope,
    f.period_start, f.period_end, f.period_kind, f.unit, f.status, f.qualifier,
    f.value, f.value_low, f.value_high, f.authority, f.out_of,
    min(f.printed) as printed,
    list(f.fact_id) as fact_ids,
    list(p.article) as articles,
    list(p.story) as stories,
    min((v.published_at is null, v.published_at, v.publisher is null, v.publisher))[2] as published_at,
    min((v.published_at is null, v.published_at, v.publisher is null, v.publisher))[4] as publisher
from judged j
join cells c on c.cell = j.cell
join placed p on p.cell = j.cell
join stated f on f.fact = p.fact
join voices v on v.article = p.article
group by all;
