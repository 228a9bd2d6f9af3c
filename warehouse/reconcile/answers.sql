-- Placed → answers: what a cell's facts say together, for each statistics side, unit and status.

create or replace temp table statements as
select answer, value, low, high, is_hedged, is_official, count(*) as stories, any_value(a_fact) as a_fact
from (
    -- a story that repeats a figure has one voice all the same
    select answer, value, low, high, is_hedged, is_official, story, any_value(fact) as a_fact
    from placed
    group by all
)
group by all;

create or replace temp table answers as
with best as (
    select
        answer,
        max(low) as low,
        min(high) as high,
        min(low) as lowest,
        max(high) as highest,
        arg_min(value, (is_hedged, high - low, -stories, not is_official, value)) as value,
        count(distinct value) as figures,
        any_value(a_fact) as a_fact
    from statements
    group by answer
),
voiced as (
    select answer, sum(articles)::bigint as articles, count(*) as stories
    from (
        select answer, story, count(*) as articles
        from (select distinct answer, article, story from placed)
        group by answer, story
    )
    group by answer
)
select b.* exclude (a_fact), p.cell, p.whose as side, p.unit, p.status, p.said, v.articles, v.stories
from best b
join placed p on p.fact = b.a_fact
join voiced v on v.answer = b.answer;

-- What each side knows of a dated cell in a unit: what every claim can stand for, what any of them can.
create or replace temp table known as
select cell, side, unit, low, high, lowest, highest, value, answer
from answers
where status = 'actual' and said is null;
