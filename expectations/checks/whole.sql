-- What is known of all families, for checks that do not judge the touched ones alone: see views.sql.
CREATE OR REPLACE TEMP VIEW levels AS FROM levels_of('facts');
CREATE OR REPLACE TEMP TABLE claims AS FROM claims_of('levels');
CREATE OR REPLACE TEMP VIEW known AS FROM known_of('claims');
-- Which observations hold a fact.
CREATE OR REPLACE TEMP VIEW observed AS SELECT observation_id, unnest(fact_ids) AS fact_id FROM observations;
