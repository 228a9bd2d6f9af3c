-- Articles that no story has yet → likely: pairs of articles whose bodies are worth comparing, and whether they
-- are copies. An article without a sketch states nothing or is too short to tell: its story is its own.

create or replace temp table fresh as
select article_id from articles anti join stories using (article_id);

-- four points in a row hold two neighbours of every third pair: only what shares such a pair with a fresh article
-- is looked at
create or replace temp table near_fresh as
with pairs as (
    select rowid as body, unnest(points[1:62:3]) as point, unnest(points[2:63:3]) as next from sketches
),
of_fresh as (
    select unnest(points[1:62:3]) as point, unnest(points[2:63:3]) as next from sketches semi join fresh using (article_id)
)
select distinct body from pairs semi join of_fresh using (point, next);

-- of copies one is compared
create or replace temp table bodies as
with alike as (
    select * from sketches
    where rowid in (from near_fresh)
        or body_hash in (select body_hash from sketches semi join fresh using (article_id))
),
firsts as (
    select min(article_id) as article_id, bool_or(article_id in (from fresh)) as is_fresh
    from alike
    group by body_hash
)
select article_id, body_hash, points, is_fresh from alike join firsts using (article_id);

-- bodies that are half alike nearly always share such a band of four, others seldom
create or replace temp table bands as
select
    rowid as body, is_fresh,
    unnest(list_transform(
        range(1, 62), lambda p: hash(p, points[p], points[p + 1], points[p + 2], points[p + 3])
    )) as band
from bodies;

create or replace temp table likely as
with near as (
    select distinct f.body as one, b.body as other
    from bands f
    join bands b on b.band = f.band and b.body <> f.body and (b.body < f.body or not b.is_fresh)
    where f.is_fresh
)
select a.article_id as one, b.article_id as other, false as is_copy
from near
join bodies a on a.rowid = near.one
join bodies b on b.rowid = near.other
-- a third of the points: half alike, within what so few points can tell
where len(list_filter(list_zip(a.points, b.points), lambda p: p[1] = p[2])) >= 22
union all
select b.article_id, s.article_id, true
from sketches s
join bodies b on b.body_hash = s.body_hash and b.is_fresh and b.article_id <> s.article_id;
