create or replace view targets_missed as
select measure, reporter, counterpart, period_end, target, outcome, unit, round(gap_pct, 2) as gap_pct, outcome_basis
from targets
where is_met = false
order by period_end, measure, reporter, counterpart;
comment on view targets_missed is 'Targets that were stated and not reached';
