-- Facts (stated) → placed: each fact with its canonical cell, statistics side and interval.
-- Says what transforms/reconcile/cells.py and claims.py say; a test holds the two to the same rows.
-- Needs authority_sides (authority, side), and reaches (fact, low, high) for facts that bring no interval.

create or replace temp table voices as
select
    a.article_id,
    hash(a.article_id) as article,
    hash(coalesce(s.story_id, a.article_id)) as story,
    a.publisher,
    a.published_at
from articles a
left join stories s on s.article_id = a.article_id;

-- What claims are about, as they word it: a few wordings for each cell.
create or replace temp table wordings as
with told as (
    select distinct
        transform, measure, reporter, counterpart, commodity, scope, period_start, period_end, period_kind, unit,
        false as is_reference
    from stated
    union all
    select distinct
        'level', measure, if(is_outward, counterpart, reporter), if(is_outward, reporter, counterpart), null, null,
        period_start, period_end, period_kind, unit, true
    from (
        select *, starts_with(measure, 'fdi_') and reporter = 'CN' and counterpart = 'VN' as is_outward from reference
    )
),
turned as (
    select
        *,
        transform <> 'share' and (
            measure = 'imports'
            or (measure in ('trade_turnover', 'trade_balance', 'agreements') and counterpart < reporter)
        ) as is_turned,
        period_end is not null and (period_start is not null or period_kind = 'cumulative') as is_dated,
        starts_with(measure, 'fdi_') and day(period_end) >= 20 as is_closing
    from told
),
canonical as (
    select
        hash(transform, measure, reporter, counterpart, commodity, scope, period_start, period_end, period_kind, unit)
            as wording,
        is_reference,
        split_part(reporter, '-', 1) as home,
        if(is_turned and measure = 'trade_balance' and transform = 'level', -1, 1) as sign,
        period_start as stated_start,
        period_end as stated_end,
        period_kind as stated_kind,
        is_dated,
        unit,
        transform,
        if(is_turned and measure = 'imports', 'exports', measure) as measure,
        if(is_turned, counterpart, reporter) as reporter,
        if(is_turned, reporter, counterpart) as counterpart,
        coalesce(commodity, '') as commodity,
        if(ends_with(measure, '_rank'), coalesce(nullif(scope, ''), 'world'), '') as scope,
        case when is_dated and period_kind <> 'cumulative' then period_start end as start_day,
        case when is_dated then if(is_closing, last_day(period_end), period_end) end as end_day,
        if(
            measure in ('trade_turnover', 'exports', 'imports', 'trade_balance') and transform = 'level'
            and not regexp_full_match(unit, '[A-Z]{3}'), unit, ''
        ) as dimension
    from turned
)
select
    *,
    hash(measure, transform, reporter, counterpart, commodity, scope, start_day, end_day, dimension) as cell
from canonical;

create or replace temp table placed as
select
    f.fact,
    f.fact_id,
    w.wording,
    w.cell,
    v.article,
    v.story,
    f.unit,
    f.status,
    f.qualifier <> 'exact' as is_hedged,
    s.side is not null as is_official,
    coalesce(s.side, w.home) as whose,
    f.value * w.sign as value,
    case
        when f.unit = 'rank' then 0
        when f.unit = 'count' and f.qualifier = 'exact' then if(f.value <> 0 and f.value % 100 = 0, 50, 0)
    end as give,
    f.unit <> 'rank' and f.value_high - f.value_low > 1 as is_wide,
    coalesce(least(f.value - give, if(is_wide, f.value_low, null)), f.value_low, r.low, f.value) as stated_low,
    coalesce(greatest(f.value + give, if(is_wide, f.value_high, null)), f.value_high, r.high, f.value)
        as stated_high,
    if(w.sign = 1, stated_low, -stated_high) as low,
    if(w.sign = 1, stated_high, -stated_low) as high,
    f.out_of,
    -- an undated claim stands for itself: its value is part of what it is about
    if(w.is_dated, null, f.value * w.sign) as said,
    hash(w.cell, whose, f.unit, f.status, said) as answer
from stated f
join wordings w on not w.is_reference and w.wording = hash(
    f.transform, f.measure, f.reporter, f.counterpart, f.commodity, f.scope, f.period_start, f.period_end,
    f.period_kind, f.unit
)
join voices v on v.article_id = f.article_id
left join authority_sides s on s.authority = f.authority
left join reaches r on r.fact = f.fact;

-- The cells, once each.
create or replace temp table cells as
select distinct on (cell)
    cell, measure, transform, reporter, counterpart, commodity, scope, start_day, end_day, dimension,
    is_dated,
    least(reporter, counterpart) as first_place,
    greatest(reporter, counterpart) as second_place,
    case
        when measure in ('trade_turnover', 'exports', 'imports', 'trade_balance') then 'trade'
        when starts_with(measure, 'fdi_') then 'fdi'
        else measure
    end as topic,
    hash(topic, first_place, second_place, commodity) as family,
    if(start_day is null, 12, greatest(1, round((end_day - start_day + 1) / 30.44))) as months
from wordings;
