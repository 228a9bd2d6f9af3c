-- severity: critical
-- guards: observations
-- scope: family
-- needs: rows
-- The numbers of claims, articles and stories of an observation are not those of its facts. Reconciliation
-- was cut short or ran on other facts: build the candidate again.
SELECT
    observation_id AS key,
    (o.facts, o.articles, o.stories) IS DISTINCT FROM (found.facts, found.articles, found.stories) AS broken,
    format('says {} facts, {} articles, {} stories; has {}, {}, {}', o.facts, o.articles, o.stories,
        coalesce(found.facts, 0), coalesce(found.articles, 0), coalesce(found.stories, 0)) AS detail
FROM observations AS o LEFT JOIN (
    SELECT
        observation_id,
        count(fact_id) AS facts,
        count(DISTINCT hash(article_id)) AS articles,
        count(DISTINCT hash(story_id)) AS stories
    FROM observed
        JOIN facts USING (fact_id) JOIN stories USING (article_id)
    GROUP BY observation_id
) AS found USING (observation_id)
