create or replace view trade_by_year as
select year(period_end) as year, measure, reporter, counterpart, statistics_side, value / 1e9 as billion, unit,
       verdict, stories, official_value / 1e9 as official_billion, round(official_gap_pct, 2) as official_gap_pct
from observations
where transform = 'level' and status = 'actual' and period_kind = 'year' and commodity is null
  and measure in ('trade_turnover', 'exports', 'imports', 'trade_balance')
order by year, reporter, counterpart, measure, statistics_side;
comment on view trade_by_year is 'Trade of whole years, all goods: what the articles say together, beside the official figure';
