-- The articles of a candidate that are new or changed since the release before, with their rows, for checks that
-- judge each article by itself.
CREATE TEMP TABLE fresh_ids AS
SELECT article_id FROM (SELECT * EXCLUDE (text) FROM articles EXCEPT SELECT * EXCLUDE (text) FROM previous.articles);
CREATE TEMP TABLE fresh_articles AS FROM articles SEMI JOIN fresh_ids USING (article_id);
CREATE TEMP TABLE fresh_sentences AS FROM sentences SEMI JOIN fresh_ids USING (article_id);
CREATE TEMP TABLE fresh_facts AS FROM facts SEMI JOIN fresh_ids USING (article_id);
CREATE TEMP TABLE fresh_events AS FROM events SEMI JOIN fresh_ids USING (article_id);
CREATE TEMP TABLE fresh_rejected_figures AS FROM rejected_figures SEMI JOIN fresh_ids USING (article_id);
CREATE TEMP TABLE fresh_sketches AS FROM sketches SEMI JOIN fresh_ids USING (article_id);
CREATE TEMP TABLE fresh_placed AS FROM placed SEMI JOIN fresh_ids USING (article_id);
