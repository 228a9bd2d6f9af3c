-- What is known of the touched families is taken back, and of the facts theirs alone are looked at.
delete from observations where family_of(measure, reporter, counterpart, commodity) in (from touched);
delete from conflicts where family_of(measure, reporter, counterpart, commodity) in (from touched);
delete from targets where family_of(measure, reporter, counterpart, commodity) in (from touched);

create temp table touched_facts as
select rowid as fact from facts where family_of(measure, reporter, counterpart, commodity) in (from touched);

create temp view stated as
select rowid as fact, * from facts where rowid in (from touched_facts);
