-- Cells where claims may disagree, in themselves or over a link: a superset, which Python then judges exactly.
-- What all claims of a cell share is the narrowest that they can mean: where that fits, wider claims do too.

create or replace temp table suspects as
-- claims that do not all meet, amounts in two units, two sides apart
select cell from answers where low > high
union
select cell
from known
group by cell
having count(distinct unit) > 1 or max(low) > min(high)
union
-- ranks beyond what they are out of, changes as amounts, targets, forecasts beside what came, official figures
select cell from placed where value > out_of
union
select a.cell from answers a join cells c on c.cell = a.cell where c.transform = 'growth' and a.unit <> 'percent'
union
select cell from answers where status = 'target'
union
select cell from answers group by cell having bool_or(status = 'forecast') and bool_or(status = 'actual')
union
select cell from wordings where is_reference
union
-- investment as the investor's own ministry counts it
select c.cell
from cells c
join cells h
    on h.measure = c.measure and h.reporter = c.counterpart and h.counterpart = c.reporter and c.transform = h.transform
    and h.commodity = c.commodity and h.end_day = c.end_day and h.start_day is not distinct from c.start_day
where c.measure in ('fdi_registered_capital', 'fdi_disbursed_capital');

-- Levels as said, and as growth implies them for the year before.
create or replace temp table levels as
with said as (
    select
        c.cell, null::ubigint as rate_cell, c.measure, c.reporter, c.counterpart, c.commodity, k.unit, k.side,
        c.months, c.start_day, c.end_day, k.low, k.high, k.lowest, k.highest, k.value, k.answer, c.dimension
    from known k
    join cells c on c.cell = k.cell
    where c.transform = 'level'
),
grown as (
    select
        l.* exclude (side), g.cell as rate, g.side,
        if(l.high <= 0, -1, 1) as sign,
        if(sign = 1, l.low, -l.high) / (1 + g.high / 100) as least_size,
        if(sign = 1, l.high, -l.low) / (1 + g.low / 100) as most_size
    from known g
    join cells c on c.cell = g.cell and c.transform = 'growth' and g.unit = 'percent' and g.low > -100
    join said l
        on l.measure = c.measure and l.reporter = c.reporter and l.counterpart = c.counterpart
        and l.commodity = c.commodity and l.end_day = c.end_day and l.start_day is not distinct from c.start_day
        and l.dimension = ''
    where l.low <= l.high and g.low <= g.high and (l.low >= 0 or l.high <= 0)
)
select * exclude (dimension) from said
union all
select
    cell, rate, measure, reporter, counterpart, commodity, unit, side, months,
    if(start_day = last_day(start_day), last_day(start_day - interval 1 year), start_day - interval 1 year)::date,
    if(end_day = last_day(end_day), last_day(end_day - interval 1 year), end_day - interval 1 year)::date,
    if(sign = 1, least_size, -most_size) as least,
    if(sign = 1, most_size, -least_size) as most,
    least, most, null, null
from grown;

-- Cells that a link finds at odds, up to three together.
create or replace temp table at_odds as
-- growth: what a rate implies, against everything that its side says, or else that another side does
with implied as (
    select i.*, p.cell as prior, p.side as prior_side, p.answer as prior_answer, p.low as prior_low, p.high as prior_high
    from levels i
    join levels p
        on p.rate_cell is null and p.measure = i.measure and p.reporter = i.reporter
        and p.counterpart = i.counterpart and p.commodity = i.commodity and p.unit = i.unit
        and p.end_day = i.end_day and p.start_day is not distinct from i.start_day
    where i.rate_cell is not null and greatest(p.low, i.low) > least(p.high, i.high)
)
select 'growth' as link, i.cell as one, i.prior as other, i.rate_cell as third
from implied i
join statements s on s.answer = i.prior_answer
group by i.cell, i.prior, i.rate_cell, i.prior_side, i.low, i.high
having bool_and(greatest(s.low, i.low) > least(s.high, i.high))
union
-- a part above its whole, or a short part with the whole's figure
select 'part', p.cell, w.cell, coalesce(p.rate_cell, w.rate_cell)
from levels p
join levels w
    on w.measure = p.measure and w.reporter = p.reporter and w.counterpart = p.counterpart
    and w.commodity = p.commodity and w.unit = p.unit and w.side = p.side
    and year(w.start_day) = year(p.end_day) and year(w.end_day) = year(p.start_day)
    and w.start_day <= p.start_day and w.end_day >= p.end_day and (w.start_day, w.end_day) <> (p.start_day, p.end_day)
where p.measure not in ('trade_balance', 'agreements') and not ends_with(p.measure, '_rank')
    and (p.rate_cell is null or w.rate_cell is null)
    and (
        p.lowest > w.highest
        or (p.months <= 0.5 * w.months and p.value > 0 and abs(p.value - w.value) <= 0.01 * w.value)
    )
union
-- a stock below an earlier one
select 'stock', l.cell, e.cell, null
from levels l
join levels e
    on e.measure = l.measure and e.reporter = l.reporter and e.counterpart = l.counterpart
    and e.commodity = l.commodity and e.unit = l.unit and e.side = l.side and e.end_day < l.end_day
where l.start_day is null and e.start_day is null and l.rate_cell is null and e.rate_cell is null
    and l.measure not in ('trade_balance', 'agreements') and not ends_with(l.measure, '_rank')
    and l.highest < e.lowest
union
-- a year of trade far from the years around it
select 'series', l.cell, null, null
from levels l
join levels n
    on n.measure = l.measure and n.reporter = l.reporter and n.counterpart = l.counterpart
    and n.commodity = l.commodity and n.unit = l.unit and n.side = l.side and n.cell <> l.cell
    and year(n.end_day) between year(l.end_day) - 2 and year(l.end_day) + 2
where l.measure in ('trade_turnover', 'exports', 'trade_balance') and l.rate_cell is null and n.rate_cell is null
    and l.months >= 3 and n.months >= 3 and l.value <> 0
group by l.cell, l.side, l.unit
having count(*) > 1 and (
    min(abs(n.value / n.months) / abs(l.value / l.months)) >= 4
    or max(abs(n.value / n.months) / abs(l.value / l.months)) <= 0.25
)
union
-- a share of trade with the world
select 'share', s.cell, part.cell, whole.cell
from known s
join cells c on c.cell = s.cell and c.transform = 'share' and c.measure in ('exports', 'imports')
join levels part
    on part.rate_cell is null and part.measure = 'exports' and part.commodity = c.commodity
    and part.reporter = if(c.measure = 'exports', c.reporter, c.counterpart)
    and part.counterpart = if(c.measure = 'exports', c.counterpart, c.reporter)
    and part.start_day = c.start_day and part.end_day = c.end_day
join levels whole
    on whole.rate_cell is null and whole.measure = 'exports' and whole.commodity = c.commodity
    and whole.reporter = if(c.measure = 'exports', c.reporter, 'W00')
    and whole.counterpart = if(c.measure = 'exports', 'W00', c.reporter)
    and whole.start_day = c.start_day and whole.end_day = c.end_day and whole.unit = part.unit
where greatest(s.low / 100 * whole.low, part.low) > least(s.high / 100 * whole.high, part.high)
union
-- sums of a pair's period: turnover, balance, and the flows of either direction
select 'sum', any_cell, null, null
from (
    select
        min(c.cell) as any_cell,
        max(k.low) filter (c.measure = 'trade_turnover') as t_low,
        min(k.high) filter (c.measure = 'trade_turnover') as t_high,
        max(k.low) filter (c.measure = 'trade_balance') as b_low,
        min(k.high) filter (c.measure = 'trade_balance') as b_high,
        max(k.low) filter (c.measure = 'exports' and c.reporter = c.first_place) as x_low,
        min(k.high) filter (c.measure = 'exports' and c.reporter = c.first_place) as x_high,
        max(k.low) filter (c.measure = 'exports' and c.reporter = c.second_place) as m_low,
        min(k.high) filter (c.measure = 'exports' and c.reporter = c.second_place) as m_high
    from known k
    join cells c on c.cell = k.cell
    where c.topic = 'trade' and c.transform = 'level' and c.dimension = '' and k.low <= k.high
    group by c.family, c.start_day, c.end_day, k.side, k.unit
)
where greatest(t_low, x_low + m_low) > least(t_high, x_high + m_high)
    or greatest(b_low, x_low - m_high) > least(b_high, x_high - m_low)
    or greatest(b_low, 2 * x_low - t_high) > least(b_high, 2 * x_high - t_low)
    or greatest(b_low, t_low - 2 * m_high) > least(b_high, t_high - 2 * m_low);

insert into suspects
select cell from (select unnest([one, other, third]) as cell from at_odds) where cell is not null;
