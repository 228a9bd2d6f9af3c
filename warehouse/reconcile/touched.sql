-- What changed since the release before (the database previous) → touched_articles, and touched: the families that
-- are to be reconciled and judged anew. Needs family_of: see family.sql.

-- an article is as it was where its own row is, and tells the story that it told
create temp table touched_articles as
with now as (select article_id, hash(*columns(* exclude (text, sha256))) as told from articles),
was as (select article_id, hash(*columns(* exclude (text, sha256))) as told from previous.articles),
tells as (select article_id, hash(article_id, story_id) as told from stories),
told as (select article_id, hash(article_id, story_id) as told from previous.stories)
select article_id from now anti join was using (told)
union
select article_id from was anti join now using (told)
union
select article_id from tells anti join told using (told)
union
select article_id from told anti join tells using (told);

create temp table touched as
with told as (
    select family_of(measure, reporter, counterpart, commodity) as family,
        transform = 'share' or 'W00' in (reporter, counterpart) as is_shared
    from (
        select measure, transform, reporter, counterpart, commodity from facts semi join touched_articles using (article_id)
        union all
        select measure, transform, reporter, counterpart, commodity
        from previous.facts semi join touched_articles using (article_id)
    )
),
shared as (
    select family from told where is_shared
    union
    select family_of(measure, reporter, counterpart, commodity) from facts
    where transform = 'share' or 'W00' in (reporter, counterpart)
)
select family from told
union
select family from shared where exists (from told semi join shared using (family));
