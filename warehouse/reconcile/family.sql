-- What is known of a pair, its goods and its topic (a family) hangs together and on nothing else, but for shares,
-- which are of trade with the world.
create temp macro family_of(measure, reporter, counterpart, commodity) as hash(
    case
        when measure in ('trade_turnover', 'exports', 'imports', 'trade_balance') then 'trade'
        when starts_with(measure, 'fdi_') then 'fdi'
        else measure
    end,
    least(reporter, counterpart), greatest(reporter, counterpart), coalesce(commodity, '')
);
