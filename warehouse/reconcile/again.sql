-- What is known of the touched families is taken back, and facts are theirs alone, in place of all.
delete from observations where family_of(measure, reporter, counterpart, commodity) in (from touched);
delete from conflicts where family_of(measure, reporter, counterpart, commodity) in (from touched);
delete from targets where family_of(measure, reporter, counterpart, commodity) in (from touched);

create temp table facts as
select * exclude (char_start, char_end, quote_start, quote_end, pair_basis, period_basis, rule)
from facts where family_of(measure, reporter, counterpart, commodity) in (from touched);
