create or replace view figures_accounted as
with told as (
    select article_id, 'fact' as became from facts
    union all
    select article_id, reason from rejected_figures
)
select a.source, t.became, count(*) as figures
from told t join articles a using (article_id)
group by all
order by a.source, figures desc, t.became;
comment on view figures_accounted is 'What became of every figure: a fact, or the reason why not';
