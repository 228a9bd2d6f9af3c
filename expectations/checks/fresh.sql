-- What is new or changed since the release before, for checks that need not judge the rest again. Needs
-- touched_articles, touched and family_of: see warehouse/reconcile.

-- The articles, with their rows, for checks that judge each article by itself.
CREATE TEMP TABLE fresh_articles AS FROM articles SEMI JOIN touched_articles USING (article_id);
CREATE TEMP TABLE fresh_sentences AS FROM sentences SEMI JOIN fresh_articles USING (article_id);
CREATE TEMP TABLE fresh_facts AS FROM facts SEMI JOIN fresh_articles USING (article_id);
CREATE TEMP TABLE fresh_events AS FROM events SEMI JOIN fresh_articles USING (article_id);
CREATE TEMP TABLE fresh_rejected_figures AS FROM rejected_figures SEMI JOIN fresh_articles USING (article_id);
CREATE TEMP TABLE fresh_sketches AS FROM sketches SEMI JOIN fresh_articles USING (article_id);
CREATE TEMP TABLE fresh_stories AS FROM stories SEMI JOIN fresh_articles USING (article_id);
CREATE TEMP TABLE fresh_placed AS FROM placed SEMI JOIN fresh_articles USING (article_id);

-- The families of facts, with what is known of them together, for checks that judge each family by itself.
CREATE TEMP TABLE touched_rows AS
SELECT rowid AS fact FROM facts WHERE family_of(measure, reporter, counterpart, commodity) IN (FROM touched);
CREATE TEMP VIEW touched_facts AS FROM facts WHERE rowid IN (FROM touched_rows);
CREATE TEMP TABLE touched_observations AS
FROM observations WHERE family_of(measure, reporter, counterpart, commodity) IN (FROM touched);
CREATE TEMP TABLE touched_conflicts AS
FROM conflicts WHERE family_of(measure, reporter, counterpart, commodity) IN (FROM touched);
CREATE TEMP TABLE touched_observed AS SELECT observation_id, unnest(fact_ids) AS fact_id FROM touched_observations;
CREATE TEMP VIEW touched_levels AS FROM levels_of('touched_facts');
CREATE TEMP TABLE touched_claims AS FROM claims_of('touched_levels');
CREATE TEMP VIEW touched_known AS
FROM known_of('touched_claims') WHERE family_of(measure, reporter, counterpart, NULL) IN (FROM touched);
