-- Articles that state four facts each, on 1,250 pairs of a partner and its goods, ten years and four spans of each.
create temp table told as
select
    a,
    a % 1250 as family,
    2014 + (a // 1250) % 40 // 4 as year,
    (a // 1250) % 4 as span,
    (hash(a) % 3)::int + 1 as decimals,
    hash(a + 1e9::bigint) % 10 = 0 as is_hedged,
    (hash(a + 2e9::bigint) % 3)::int as body,
    (1 + family % 97) * 4e9 * pow(1.08, year - 2014)
        * case span when 0 then 1 when 1 then 0.24 when 2 then 0.5 else 0.75 end as total
from range(getvariable('facts') // 4) articles (a);

insert into articles
select
    printf('%016x', a), 'bench#' || a, 'Paper ' || (a % 50), null, null, make_date(year + 1, 1, 1 + (a % 28)::int),
    'day', null, '', 'plain', ''
from told;

insert into stories select article_id, article_id from articles;

create temp table figures as
select
    a,
    kind,
    family,
    year,
    span,
    body,
    decimals,
    if(kind = 3, 'percent', 'USD') as unit,
    if(is_hedged and kind < 3, 'over', 'exact') as qualifier,
    if(kind = 3, 0.1, 1e9 / pow(10, decimals)) as step,
    if(kind = 3, 8.0, total * [1, 0.35, 0.65][kind + 1])
        * if(hash(4 * a + kind) % 2000 = 0, 1 + (hash(a) % 20 + 1) / 40, 1) as truth,
    if(qualifier = 'over', floor(truth / step), round(truth / step)) * step as value
from told, range(4) kinds (kind);

insert into facts
select
    printf('%016x', 4 * a + kind), printf('%016x', a), 20 * kind, 20 * kind + 8, 0, 100,
    ['trade_turnover', 'exports', 'imports', 'trade_turnover'][kind + 1],
    if(kind = 3, 'growth', 'level'), 'VN', 'P' || (family % 50),
    if(family < 50, null, 'goods ' || (family // 50)),
    value,
    if(qualifier = 'over', value, value - step / 2),
    if(qualifier = 'over', value + step, value + step / 2),
    unit, replace(printf(if(kind = 3, '%.1f', ['%.1f', '%.2f', '%.3f'][decimals]), value / if(kind = 3, 1, 1e9)), '.', ','),
    qualifier, 'actual', make_date(year, 1, 1),
    make_date(year, [12, 3, 6, 9][span + 1], [31, 31, 30, 30][span + 1]),
    ['year', 'quarter', 'ytd', 'ytd'][span + 1],
    null, null, [null, 'Vietnam Customs', 'GSO'][body + 1], 'sentence', 'sentence', 'bench'
from figures;
