-- Staged shards → the tables of a candidate. Bound before: folders (of the shards), and the tables
-- selected (folder, source: what of each shard still stands) and unread (inputs rejected at first sight).

create temp macro staged(name) as table
select * exclude (filename), parse_dirpath(filename) as folder
from read_parquet(list_transform(getvariable('folders'), lambda f: f || '/' || name || '.parquet'), filename = true);

create temp view standing as
select a.* from staged('articles') a
where (a.folder, split_part(a.source, '#', 1)) in (select folder, source from selected);

-- the same bytes under several sources are one article: the smallest source keeps it, whatever the order
create temp table kept as
select article_id, min(source) as source, arg_min(folder, source) as folder
from standing group by article_id;

insert into articles by name
select * exclude (folder) from staged('articles') semi join kept using (article_id, folder, source);
insert into sentences by name
select * exclude (folder) from staged('sentences') semi join kept using (article_id, folder);
insert into facts by name
select * exclude (folder) from staged('facts') semi join kept using (article_id, folder);
insert into events by name
select * exclude (folder) from staged('events') semi join kept using (article_id, folder);
insert into rejected_figures by name
select * exclude (folder) from staged('rejected_figures') semi join kept using (article_id, folder);

-- an article may be there twice within a shard or in two shards: both end in the same words
create temp view refused as
select source, reason, detail,
       regexp_extract(detail, 'same as article ([0-9a-f]{16}), kept under its first source', 1) as article_id
from staged('rejected_inputs')
where (folder, split_part(source, '#', 1)) in (select folder, source from selected)
union all
select source, 'duplicate', source || ': a second copy', article_id
from standing anti join kept using (article_id, source)
union all
select source, reason, detail, '' from unread;

insert into rejected_inputs by name
select r.source, r.reason,
       any_value(if(r.reason = 'duplicate' and k.source is not null,
                    r.source || ': the same as ' || k.source || '; remove one', r.detail)
                 order by r.detail) as detail
from refused r left join kept k using (article_id)
group by r.source, r.reason;
