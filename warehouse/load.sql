-- Staged shards → the tables of a candidate, which are empty or hold the release before: articles that are there
-- as they should be stay. Bound before: folders (of the shards), and the tables stale (folder, source: what of a
-- shard no longer stands) and unread (inputs rejected at first sight).

create temp macro staged(name, folders) as table
select * exclude (filename), parse_dirpath(filename) as folder
from read_parquet(list_transform(folders, lambda f: f || '/' || name || '.parquet'), filename = true);

create temp table standing as
select article_id, source, folder, hash(*columns(* exclude (text, sha256, folder))) as told
from staged('articles', getvariable('folders')) a
anti join stale s on s.folder = a.folder and s.source = split_part(a.source, '#', 1);

-- the same bytes under several sources are one article: the smallest source keeps it, whatever the order
create temp table copies as
select article_id, source, folder, row_number() over (partition by article_id order by source, folder) as place
from standing semi join (select article_id from standing group by article_id having count(*) > 1) using (article_id);

create temp view kept as
select article_id, source, folder, told
from standing anti join (from copies where place > 1) using (article_id, source, folder);

-- all rows of an article follow from its bytes, which its id tells, and its own row: where that is the same, nothing
-- is to be done
create temp table come as
select article_id, source, folder
from kept anti join (select hash(*columns(* exclude (text, sha256))) as told from articles) using (told);

create temp table gone as
select article_id from articles anti join standing using (article_id)
union all
select article_id from articles semi join come using (article_id);

-- a story that loses an article is told anew
delete from stories where story_id in (select story_id from stories semi join gone using (article_id));
delete from articles where article_id in (from gone);
delete from sentences where article_id in (from gone);
delete from facts where article_id in (from gone);
delete from events where article_id in (from gone);
delete from rejected_figures where article_id in (from gone);
delete from sketches where article_id in (from gone);

set variable fresh_folders = (select coalesce(list(distinct folder), getvariable('folders')[:1]) from come);

insert into articles by name
select * exclude (folder) from staged('articles', getvariable('fresh_folders')) semi join come using (article_id, folder, source);
insert into sentences by name
select * exclude (folder) from staged('sentences', getvariable('fresh_folders')) semi join come using (article_id, folder);
insert into facts by name
select * exclude (folder) from staged('facts', getvariable('fresh_folders')) semi join come using (article_id, folder);
insert into events by name
select * exclude (folder) from staged('events', getvariable('fresh_folders')) semi join come using (article_id, folder);
insert into rejected_figures by name
select * exclude (folder) from staged('rejected_figures', getvariable('fresh_folders')) semi join come using (article_id, folder);
insert into sketches by name
select * exclude (folder) from staged('sketches', getvariable('fresh_folders')) semi join come using (article_id, folder);

-- an article may be there twice within a shard or in two shards: both end in the same words
create temp view refused as
select source, reason, detail,
       regexp_extract(detail, 'same as article ([0-9a-f]{16}), kept under its first source', 1) as article_id
from staged('rejected_inputs', getvariable('folders'))
where (folder, split_part(source, '#', 1)) not in (select folder, source from stale)
union all
select source, 'duplicate', source || ': a second copy', article_id
from copies anti join (from copies where place = 1) using (article_id, source)
union all
select source, reason, detail, '' from unread;

delete from rejected_inputs;
insert into rejected_inputs by name
select r.source, r.reason,
       any_value(if(r.reason = 'duplicate' and k.source is not null,
                    r.source || ': the same as ' || k.source || '; remove one', r.detail)
                 order by r.detail) as detail
from refused r left join kept k using (article_id)
group by r.source, r.reason;

-- whose they are says the candidate's own run
delete from runs;
delete from audits;
delete from reference;
