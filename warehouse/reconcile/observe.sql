-- Observations of the cells that are above suspicion, in the words of the side whose statistics they are.

insert into observations
with told as (
    select answer, list(fact_id) as fact_ids, arg_min(wording, fact_id) as wording
    from placed
    anti join judged using (cell)
    group by answer
),
seen as (
    select
        a.*,
        len(t.fact_ids) as facts,
        list_sort(t.fact_ids) as fact_ids,
        w.stated_start, w.stated_end, w.stated_kind,
        c.* exclude (cell),
        c.transform <> 'share' and c.measure in ('exports', 'trade_turnover', 'trade_balance', 'agreements')
            and split_part(c.counterpart, '-', 1) = a.side and split_part(c.reporter, '-', 1) <> a.side as is_turned,
        is_turned and c.measure = 'trade_balance' and c.transform = 'level' as is_negated
    from told t
    join answers a on a.answer = t.answer
    join wordings w on w.wording = t.wording and not w.is_reference
    join cells c on c.cell = a.cell
)
select
    left(sha256(concat_ws(
        chr(31), measure, transform, reporter, counterpart, commodity, scope,
        coalesce(start_day::varchar, ''), coalesce(end_day::varchar, ''), dimension,
        status, side, unit, coalesce(said::varchar, '')
    )), 16),
    if(is_turned and measure = 'exports', 'imports', measure),
    transform,
    if(is_turned, counterpart, reporter),
    if(is_turned, reporter, counterpart),
    nullif(commodity, ''),
    unit,
    status,
    stated_start, stated_end, stated_kind,
    side,
    if(is_negated, -value, value),
    if(is_negated, -high, low),
    if(is_negated, -low, high),
    facts,
    articles,
    stories,
    fact_ids,
    case when articles = 1 then 'single' when figures = 1 then 'agreed' else 'rounded' end,
    null, null, null
from seen;
