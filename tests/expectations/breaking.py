"""For each expectation by hand, what breaks the data that it guards."""

from __future__ import annotations

from pathlib import Path

import duckdb

# Expectation → SQL that breaks a sound candidate.
BREAKS = {
    # provenance
    "articles_are_known_by_their_bytes": "UPDATE articles SET sha256 = 'ffff' || substring(sha256, 5)",
    "every_article_was_read": """
        DELETE FROM sentences WHERE article_id = (SELECT min(article_id) FROM articles)""",
    "every_figure_is_accounted_for": "DELETE FROM rejected_figures WHERE printed = '2023'",
    "every_figure_is_counted_once": """
        INSERT INTO rejected_figures BY NAME
        SELECT fact_id AS figure_id, article_id, char_start, char_end, quote_start, quote_end, printed,
            'company' AS reason
        FROM facts WHERE printed = '57,7 tỷ USD'""",
    "facts_are_of_the_story": """
        UPDATE sentences SET block_kind = 'furniture' WHERE (article_id, char_start) IN (
            SELECT (article_id, quote_start) FROM facts WHERE printed = '5,8%')""",
    "facts_stand_where_they_say": """
        UPDATE facts SET char_start = char_start + 1, char_end = char_end + 1 WHERE printed = '5,8%'""",
    "figures_lie_in_their_quotes": "UPDATE facts SET quote_end = char_end - 1 WHERE printed = '5,8%'",
    "rejected_figures_stand_where_they_say": """
        UPDATE rejected_figures SET printed = '2024' WHERE printed = '2023'""",
    "sentences_follow_one_another": "UPDATE sentences SET char_end = char_end + 3 WHERE sentence_no = 1",
    # plausibility
    "actual_figures_are_of_begun_periods": """
        UPDATE facts SET period_start = '2032-01-01', period_end = '2032-12-31'
        WHERE printed = '175,6 tỷ USD'""",
    "amounts_are_possible": "UPDATE facts SET value = 1000 * value WHERE printed = '175,6 tỷ USD'",
    "events_run_forward": "UPDATE events SET date_end = '2022-01-09'",
    "growth_and_shares_are_possible": """
        UPDATE facts SET value = -580, value_low = -580.5 WHERE transform = 'growth'""",
    "periods_run_forward": "UPDATE facts SET period_end = '2020-12-31' WHERE printed = '175,6 tỷ USD'",
    "ranks_lie_within_their_field": "UPDATE facts SET out_of = 5 WHERE printed = '6/141'",
    "totals_keep_to_their_scale": """
        INSERT INTO facts BY NAME
        SELECT facts.* REPLACE (
            fact_id || y AS fact_id, make_date(y, 12, 31) AS period_end, factor * value AS value)
        FROM facts CROSS JOIN (VALUES (2019, 1), (2020, 1), (2023, 0.001)) AS t(y, factor)
        WHERE printed = '175,6 tỷ USD'""",
    "units_suit_their_figures": "UPDATE facts SET unit = 'percent' WHERE printed = '175,6 tỷ USD'",
    "values_lie_in_their_intervals": "UPDATE facts SET value = value * 10 WHERE printed = '175,6 tỷ USD'",
    # consistency: what reconciliation calls an error
    "articles_agree_with_official_figures": "UPDATE conflicts SET is_error = true, link = 'reference'",
    "both_sides_of_trade_are_in_keeping": "UPDATE conflicts SET is_error = true, link = 'mirror'",
    "cumulative_stocks_never_fall": """
        UPDATE facts SET value = 2e9, value_low = 2e9, value_high = 2e9 WHERE printed = '23,3 tỷ USD'""",
    "growth_agrees_with_levels": "UPDATE conflicts SET is_error = true",
    "other_figures_agree_across_articles": """
        UPDATE conflicts SET is_error = true, link = 'cell', measure = 'fdi_projects'""",
    "parts_make_their_sum": "UPDATE conflicts SET is_error = true, link = 'sum'",
    "parts_of_a_period_fit_into_it": "UPDATE conflicts SET is_error = true, link = 'part_of_period'",
    "ranks_and_shares_agree": "UPDATE conflicts SET is_error = true, link = 'rank'",
    "trade_totals_agree_across_articles": "UPDATE conflicts SET is_error = true, link = 'cell'",
    # consistency: what reconciliation must keep to
    "conflicts_are_between_known_claims": "UPDATE conflicts SET wrong_fact_ids = ['nobody']",
    "every_fact_is_observed_once": """
        DELETE FROM observations WHERE observation_id = (SELECT min(observation_id) FROM observations)""",
    "observations_count_their_facts": "UPDATE observations SET stories = 2 WHERE measure = 'imports'",
    # consistency: what reconciliation passed over
    "no_unreported_disagreement": """
        UPDATE facts SET article_id = (SELECT article_id FROM facts WHERE printed = '165,9 tỷ USD'),
            period_start = '2021-01-01', period_end = '2021-12-31', measure = 'trade_turnover',
            authority = 'Vietnam Customs'
        WHERE printed = '57,7 tỷ USD';
        DELETE FROM conflicts""",
    "no_unreported_wrong_growth": """
        UPDATE facts SET article_id = (SELECT article_id FROM facts WHERE printed = '175,6 tỷ USD')
        WHERE printed = '165,9 tỷ USD';
        UPDATE facts SET value = 58, value_low = 57.5, value_high = 58.5 WHERE transform = 'growth';
        DELETE FROM conflicts""",
    "no_unreported_wrong_sum": """
        UPDATE facts SET value = 77.7e9, value_low = 77.65e9, value_high = 77.75e9 WHERE measure = 'exports';
        DELETE FROM conflicts""",
    # continuity
    "changed_articles_are_not_cut_short": """
        UPDATE articles SET article_id = 'other', text = substring(text, 1, 90) || chr(65533)
        WHERE publisher = 'Báo Một'""",
    "facts_do_not_dwindle": "DELETE FROM facts WHERE measure LIKE 'fdi%'",
    "new_articles_are_as_rich_as_before": """
        INSERT INTO articles BY NAME
        SELECT articles.* REPLACE ('new' || n AS article_id) FROM articles CROSS JOIN range(10) AS t(n)
        WHERE publisher = 'Báo Một'""",
    "news_does_not_age": "UPDATE articles SET published_at = '2021-01-01'",
    "news_is_fresh": "UPDATE runs SET started_at = '2023-06-01 08:00:00+00'",
    "no_article_is_lost": "DELETE FROM articles WHERE publisher = 'Báo Một'",
    "unchanged_articles_keep_their_facts": "DELETE FROM facts WHERE printed = '5,8%'",
}
# Expectation → SQL that the release before needs for the break to show.
BEFORE = {
    "new_articles_are_as_rich_as_before": """
        INSERT INTO articles BY NAME
        SELECT articles.* REPLACE ('old' || n AS article_id) FROM articles CROSS JOIN range(10) AS t(n)
        WHERE publisher = 'Báo Một';
        INSERT INTO facts BY NAME
        SELECT facts.* REPLACE ('old' || n AS article_id) FROM facts CROSS JOIN range(10) AS t(n)""",
}


def run(database: Path, sql: str) -> None:
    """Change a database with one or more statements."""
    with duckdb.connect(str(database)) as con:
        con.execute(sql)
