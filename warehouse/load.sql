-- Staged shards → the tables of a candidate, which are empty or hold the release before: articles that are there
-- as they should be stay. Bound before: folders (of the shards), and the tables selected (folder, source: what
-- of each shard still stands) and unread (inputs rejected at first sight).

create temp macro staged(name, folders) as table
select * exclude (filename), parse_dirpath(filename) as folder
from read_parquet(list_transform(folders, lambda f: f || '/' || name || '.parquet'), filename = true);

create temp table standing as
select a.* exclude (text) from staged('articles', getvariable('folders')) a
where (a.folder, split_part(a.source, '#', 1)) in (select folder, source from selected);

-- the same bytes under several sources are one article: the smallest source keeps it, whatever the order
create temp table kept as
select article_id, min(source) as source, arg_min(folder, source) as folder
from standing group by article_id;

-- all rows of an article follow from its bytes and its own row: where that is the same, nothing is to be done
create temp table come as
with wanted as (
    select article_id, source, folder, hash(*columns(* exclude (folder))) as told
    from standing semi join kept using (article_id, folder, source)
)
select article_id, source, folder
from wanted anti join (select hash(*columns(* exclude (text))) as told from articles) using (told);

create temp table gone as
select article_id from articles where article_id not in (select article_id from kept)
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
where (folder, split_part(source, '#', 1)) in (select folder, source from selected)
union all
select source, 'duplicate', source || ': a second copy', article_id
from standing anti join kept using (article_id, source)
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
