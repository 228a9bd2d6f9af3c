-- Articles of the release before (the database previous) that this candidate has not, though what they were
-- read from was to be read again → rows of rejected_inputs, where nothing else says why.
insert into rejected_inputs by name
select source, 'missing' as reason,
       source || ': there in ' || was.release || ', gone now; put it back to have it again' as detail
from previous.articles
    anti join articles using (article_id)
    anti join articles using (source)
    anti join rejected_inputs using (source)
    cross join previous.runs as was cross join runs as now
where list_has_all(now.inputs, was.inputs);
