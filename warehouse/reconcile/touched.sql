-- What changed since the release before (the database previous) → touched_articles, and touched: the families that
-- are to be reconciled and judged anew. What is known of a pair, its goods and its topic (a family) hangs together
-- and on nothing else, but for shares, which are of trade with the world.

create temp macro family_of(measure, reporter, counterpart, commodity) as hash(
    case
        when measure in ('trade_turnover', 'exports', 'imports', 'trade_balance') then 'trade'
        when starts_with(measure, 'fdi_') then 'fdi'
        else measure
    end,
    least(reporter, counterpart), greatest(reporter, counterpart), coalesce(commodity, '')
);

-- an article is as it was where its own row is, and tells the story that it told
create temp table touched_articles as
with now as (
    select article_id, hash(*columns(* exclude (text))) as told from articles join stories using (article_id)
),
was as (
    select article_id, hash(*columns(* exclude (text))) as told
    from previous.articles join previous.stories using (article_id)
)
select article_id from now full join was using (article_id) where now.told is distinct from was.told;

create temp table families as
with told as (
    select measure, transform, reporter, counterpart, commodity, article_id in (from touched_articles) as is_touched
    from facts
    union all
    select measure, transform, reporter, counterpart, commodity, true
    from previous.facts semi join touched_articles using (article_id)
)
select
    family_of(measure, reporter, counterpart, commodity) as family,
    bool_or(is_touched) as is_touched,
    bool_or(transform = 'share' or 'W00' in (reporter, counterpart)) as is_shared
from told
group by family;

create temp table touched as
select family from families
where is_touched or is_shared and (select bool_or(is_touched and is_shared) from families);
