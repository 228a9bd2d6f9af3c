"""Every table of the warehouse, declared once.

A column's name, type, meaning and limits stand here and nowhere else: the Arrow schemas of staging, the DDL
and its comments, the README's dictionary and the structural audit are all derived from these declarations.
"""

from __future__ import annotations

from transforms.columns import Column, Table, Type

BOOLEAN, DATE, DECIMAL, INSTANT = Type.BOOLEAN, Type.DATE, Type.DECIMAL, Type.INSTANT
HASHES, INTEGER, REAL = Type.HASHES, Type.INTEGER, Type.REAL
TEXT, TEXTS = Type.TEXT, Type.TEXTS

MEASURES = (
    "trade_turnover",
    "exports",
    "imports",
    "trade_balance",
    "fdi_registered_capital",
    "fdi_disbursed_capital",
    "fdi_projects",
    "fdi_rank",
    "trade_partner_rank",
    "export_market_rank",
    "import_source_rank",
    "visitor_arrivals",
    "agreements",
)
RANK_MEASURES = tuple(m for m in MEASURES if m.endswith("_rank"))
TRANSFORMS = ("level", "growth", "share")
QUALIFIERS = ("exact", "about", "over", "under")
STATUSES = ("actual", "target", "forecast")
PERIOD_KINDS = ("year", "ytd", "quarter", "month", "range", "cumulative", "none")
BASES = ("clause", "sentence", "paragraph", "article", "metadata")
UNREAD = "unread"  # a line of a story that can tell nothing of ours: it is not taken apart
BLOCK_KINDS = ("title", "heading", "body", "caption", "table", "furniture", UNREAD)
EVENT_KINDS = ("visit", "meeting", "diplomatic_relations", "partnership", "joint_statement")
OTHER_STORY = "other_story"
REJECTION_REASONS = (
    OTHER_STORY,  # the story is not about trade: its figures are counted, not read
    "date",  # part of a day, month or year
    "period",  # a span of time: 9 months, 15 years
    "part_of_fact",  # the 148 of "6/148", the base of a growth rate
    "name",  # part of a name, number of a decree, phone number, list number
    "multiple",  # "gấp 10 lần"
    "absolute_change",  # "tăng 2 tỷ USD"
    "average",  # a day, a project, a head
    "price",  # unit prices, rates
    "rank_out_of_scope",  # top N, ranks of provinces as hosts, of deficits, of goods in the world
    "company",  # revenues, profits, single projects
    "public_finance",  # budgets, loans, aid, debts, public investment
    "economy",  # GDP, inflation, retail sales, stock market, remittances
    "tourism_revenue",
    "other_topic",  # people, areas, sports, weather, and the like
    "no_measure",  # a quantity that no measure governs
    "no_partner",
    "implausible",  # outside what the measure can be
)
INPUT_REASONS = (
    "missing",
    "empty",
    "not_text",
    "duplicate",
    "unreadable",
    "too_large",
    "no_text",
    "bad_record",
    "not_vietnamese",
    "failed",
)
VERDICTS = ("agreed", "rounded", "revised", "mirrored", "conflicting", "single")
DIAGNOSES = (
    "consistent",
    "revision",
    "mirror",
    "currency_basis",
    "scope",
    "period_mislabel",
    "measure_mislabel",
    "scale_error",
    "currency_error",
    "digit_error",
    "growth_conflict",
    "stale",
    "unexplained",
)
LINKS = (
    "cell",
    "growth",
    "sum",
    "balance",
    "part_of_period",
    "stock",
    "rank",
    "share",
    "mirror",
    "reference",
)
SEVERITIES = ("critical", "warning", "info")

ARTICLES = Table(
    "articles",
    "One row an article that could be read",
    key=("article_id",),
    staged=True,
    may_be_empty=False,
    columns=(
        Column("article_id", TEXT, "first 16 hex digits of the SHA-256 of the article's bytes"),
        Column("source", TEXT, "where it came from: seeds/x.txt, or crawl.jsonl#ID"),
        Column("publisher", TEXT, "paper or site", nullable=True),
        Column("url", TEXT, "address it was published at", nullable=True),
        Column("title", TEXT, "headline", nullable=True),
        Column("published_at", DATE, "first day that it can have been published", nullable=True),
        Column(
            "published_precision",
            TEXT,
            "how exactly that is known",
            nullable=True,
            allowed=("day", "month", "year"),
        ),
        Column(
            "published_basis",
            TEXT,
            "how that is known: a note of the metadata, or where the text says so",
            nullable=True,
        ),
        Column(
            "text", TEXT, "exactly as decoded (for HTML, the text taken from it); every offset points into it"
        ),
        Column("text_form", TEXT, "form of the input", allowed=("plain", "word_segmented", "html")),
        Column("sha256", TEXT, "SHA-256 of the bytes, hex"),
    ),
)

SENTENCES = Table(
    "sentences",
    "One row a sentence, furniture of the page included; of a story that is not read, one row a line",
    key=("article_id", "sentence_no"),
    staged=True,
    may_be_empty=False,
    columns=(
        Column("article_id", TEXT, "the article", references="articles.article_id"),
        Column("sentence_no", INTEGER, "position in the article, from 0", at_least=0),
        Column("char_start", INTEGER, "first character in articles.text", at_least=0),
        Column("char_end", INTEGER, "one past the last character", at_least=1),
        Column("block_kind", TEXT, "what the sentence belongs to", allowed=BLOCK_KINDS),
    ),
)

_PLACE = (
    Column("article_id", TEXT, "the article", references="articles.article_id"),
    Column("char_start", INTEGER, "first character of the figure in articles.text", at_least=0),
    Column("char_end", INTEGER, "one past its last character", at_least=1),
    Column("quote_start", INTEGER, "first character of its sentence", at_least=0),
    Column("quote_end", INTEGER, "one past the last character of its sentence", at_least=1),
)
_CELL = (
    Column("measure", TEXT, "what is measured", allowed=MEASURES),
    Column("transform", TEXT, "level, growth in percent, or share of a total in percent", allowed=TRANSFORMS),
    Column(
        "reporter",
        TEXT,
        "economy whose trade it is, or host of the investment: ISO 3166-1, 3166-2, W00, ASEAN, EU",
    ),
    Column("counterpart", TEXT, "the other side, or the investor; W00 is the world"),
    Column("commodity", TEXT, "goods, sector or form as printed; null: all", nullable=True),
)
_PERIOD = (
    Column("period_start", DATE, "first day of the period", nullable=True),
    Column("period_end", DATE, "last day of the period", nullable=True),
    Column("period_kind", TEXT, "kind of period", allowed=PERIOD_KINDS),
)

FACTS = Table(
    "facts",
    "One row a statement of a figure in an article",
    key=("fact_id",),
    staged=True,
    may_be_empty=False,
    columns=(
        Column("fact_id", TEXT, "hash of article, place and measure"),
        *_PLACE,
        *_CELL,
        Column("value", DECIMAL, "in base units: USD, persons, tonnes, percent"),
        Column("value_low", DECIMAL, "lowest value that the printed figure can stand for", nullable=True),
        Column("value_high", DECIMAL, "highest value that the printed figure can stand for", nullable=True),
        Column("unit", TEXT, "ISO 4217 currency, count, tonne, percent or rank"),
        Column("printed", TEXT, "the figure's characters, with scale and unit as printed"),
        Column("qualifier", TEXT, "how the article hedges it", allowed=QUALIFIERS),
        Column("status", TEXT, "actual, target or forecast", allowed=STATUSES),
        *_PERIOD,
        Column("out_of", INTEGER, "for ranks: among how many", nullable=True, at_least=1),
        Column("scope", TEXT, "for ranks: within what (world, ASEAN, a country's code)", nullable=True),
        Column("authority", TEXT, "who the text says the figure is from", nullable=True),
        Column("pair_basis", TEXT, "where the partner was read", allowed=BASES),
        Column("period_basis", TEXT, "where the period was read", nullable=True, allowed=BASES),
        Column("rule", TEXT, "vocabulary entry that named the measure"),
    ),
)

EVENTS = Table(
    "events",
    "One row a diplomatic event that an article tells, with at least its year",
    key=("event_id",),
    staged=True,
    columns=(
        Column("event_id", TEXT, "hash of article, place and kind"),
        *_PLACE,
        Column("kind", TEXT, "what happened", allowed=EVENT_KINDS),
        Column("date_start", DATE, "first day"),
        Column("date_end", DATE, "last day"),
        Column("date_precision", TEXT, "how exactly it is dated", allowed=("day", "month", "year")),
        Column("date_basis", TEXT, "where the date was read", allowed=BASES),
        Column("actors", TEXTS, "people, as printed, without titles"),
        Column("guest_country", TEXT, "the visiting side, or the side that is not Vietnam", nullable=True),
        Column("host_country", TEXT, "the receiving side", nullable=True),
        Column("place", TEXT, "where, as printed", nullable=True),
        Column("rule", TEXT, "vocabulary entry that named the event"),
    ),
)

REJECTED_FIGURES = Table(
    "rejected_figures",
    "Every figure of a body that became no fact, with the reason",
    key=("figure_id",),
    staged=True,
    columns=(
        Column("figure_id", TEXT, "hash of article and place"),
        *_PLACE,
        Column("printed", TEXT, "the figure's characters"),
        Column("value", DECIMAL, "as read, in base units; null where it is not read", nullable=True),
        Column("unit", TEXT, "as read", nullable=True),
        Column("reason", TEXT, "why it is no fact", allowed=REJECTION_REASONS),
    ),
)

REJECTED_INPUTS = Table(
    "rejected_inputs",
    "Every input that could not be read, or was not needed",
    key=("source", "reason"),
    staged=True,
    columns=(
        Column("source", TEXT, "the file or record"),
        Column("reason", TEXT, "what was wrong", allowed=INPUT_REASONS),
        Column("detail", TEXT, "one line: what, where, what to do"),
    ),
)

SKETCHES = Table(
    "sketches",
    "One row an article with facts: what its body is compared by, to tell the same story in another paper",
    key=("article_id",),
    staged=True,
    columns=(
        Column("article_id", TEXT, "the article", references="articles.article_id"),
        Column("body_hash", TEXT, "hash of all its runs of five words"),
        Column("points", HASHES, "64 of these runs, a MinHash sketch"),
    ),
)

STORIES = Table(
    "stories",
    "One row an article: the independent story that it tells (one wire story in three papers is one voice)",
    key=("article_id",),
    columns=(
        Column("article_id", TEXT, "the article", references="articles.article_id"),
        Column("story_id", TEXT, "smallest article_id of its syndication cluster"),
    ),
)

REFERENCE = Table(
    "reference",
    "Official statistics with citations",
    key=("reference_id",),
    columns=(
        Column("reference_id", TEXT, "hash of the row"),
        Column("measure", TEXT, "what is measured", allowed=MEASURES),
        Column("reporter", TEXT, "whose statistics they are"),
        Column("counterpart", TEXT, "the other side, or the investor"),
        *_PERIOD,
        Column("value", DECIMAL, "in base units"),
        Column("unit", TEXT, "ISO 4217 currency, count or rank"),
        Column("authority", TEXT, "who published it", nullable=True),
        Column("citation_url", TEXT, "where it is quoted", nullable=True),
        Column("note", TEXT, "the compiler's remarks", nullable=True),
        Column(
            "doubt",
            TEXT,
            "what the remarks say of its worth",
            allowed=("none", "suspect", "derived", "bound"),
        ),
    ),
)

OBSERVATIONS = Table(
    "observations",
    "One row a measure, pair, commodity, period and statistics side: what the articles say of it together",
    key=("observation_id",),
    columns=(
        Column("observation_id", TEXT, "hash of the cell"),
        *_CELL,
        Column("unit", TEXT, "ISO 4217 currency, count, tonne, percent or rank"),
        Column("status", TEXT, "actual, target or forecast", allowed=STATUSES),
        *_PERIOD,
        Column("statistics_side", TEXT, "economy whose statistics the figures come from", nullable=True),
        Column("value", DECIMAL, "best value, in base units"),
        Column("value_low", DECIMAL, "lowest value consistent with the claims that agree", nullable=True),
        Column("value_high", DECIMAL, "highest value consistent with the claims that agree", nullable=True),
        Column("facts", INTEGER, "claims", at_least=1),
        Column("articles", INTEGER, "articles that make them", at_least=1),
        Column("stories", INTEGER, "independent stories among those articles", at_least=1),
        Column("fact_ids", TEXTS, "the claims"),
        Column("verdict", TEXT, "how the claims stand to one another", allowed=VERDICTS),
        Column("official_value", DECIMAL, "the reference's figure", nullable=True),
        Column("official_gap_pct", REAL, "best value against it, percent", nullable=True),
        Column("official_authority", TEXT, "who published that", nullable=True),
    ),
)

CONFLICTS = Table(
    "conflicts",
    "One row a disagreement, between claims or with the reference, and why",
    key=("conflict_id",),
    columns=(
        Column("conflict_id", TEXT, "hash of the claims and the link"),
        Column("link", TEXT, "what ties the claims together", allowed=LINKS),
        *_CELL,
        *_PERIOD,
        Column("fact_ids", TEXTS, "the claims that disagree"),
        Column("reference_ids", TEXTS, "official figures that take part"),
        Column("wrong_fact_ids", TEXTS, "the claims that the evidence names wrong"),
        Column("diagnosis", TEXT, "why they disagree", allowed=DIAGNOSES),
        Column("is_error", BOOLEAN, "false where the disagreement has a good reason"),
        Column("gap_pct", REAL, "distance between the two sides, percent of the larger", nullable=True),
        Column("explanation", TEXT, "the same for a reader, in a sentence or two"),
    ),
)

TARGETS = Table(
    "targets",
    "One row a stated target, with its outcome",
    key=("fact_id",),
    columns=(
        Column("fact_id", TEXT, "the claim", references="facts.fact_id"),
        *_CELL,
        Column("unit", TEXT, "ISO 4217 currency, count or percent"),
        *_PERIOD,
        Column("target", DECIMAL, "what was aimed at, in base units"),
        Column("outcome", DECIMAL, "what came of it", nullable=True),
        Column(
            "outcome_basis", TEXT, "where the outcome is from", nullable=True, allowed=("facts", "reference")
        ),
        Column("outcome_ids", TEXTS, "facts or reference rows that state the outcome"),
        Column("is_met", BOOLEAN, "whether it was reached; null while open", nullable=True),
        Column("gap_pct", REAL, "outcome against target, percent", nullable=True),
    ),
)

AUDITS = Table(
    "audits",
    "One row an expectation a run",
    key=("run_id", "suite", "expectation"),
    columns=(
        Column("run_id", TEXT, "the run"),
        Column("suite", TEXT, "suite of expectations"),
        Column("expectation", TEXT, "name within the suite"),
        Column("severity", TEXT, "what a failure does: critical blocks publication", allowed=SEVERITIES),
        Column("description", TEXT, "what a failure means and what to do"),
        Column("success", BOOLEAN, "whether it held"),
        Column("observed", TEXT, "what was seen", nullable=True),
        Column("failing_keys", TEXTS, "keys of offending rows, the first hundred"),
    ),
)

RUNS = Table(
    "runs",
    "The run that built this release",
    key=("run_id",),
    may_be_empty=False,
    columns=(
        Column("run_id", TEXT, "the run"),
        Column("started_at", INSTANT, "when it began"),
        Column("finished_at", INSTANT, "when the candidate was ready"),
        Column("inputs", TEXTS, "what it read"),
        Column("inputs_sha256", TEXT, "hash over the inputs' hashes"),
        Column("extractor", TEXT, "hash of the extractor's code and vocabulary"),
        Column("builder", TEXT, "hash of all code and data that make a release of the articles"),
        Column("release", TEXT, "name of the release"),
    ),
)

TABLES = (
    ARTICLES,
    SENTENCES,
    FACTS,
    EVENTS,
    REJECTED_FIGURES,
    REJECTED_INPUTS,
    SKETCHES,
    STORIES,
    REFERENCE,
    OBSERVATIONS,
    CONFLICTS,
    TARGETS,
    AUDITS,
    RUNS,
)
STAGED = tuple(t for t in TABLES if t.staged)
BY_NAME = {t.name: t for t in TABLES}


def dictionary() -> str:
    """The table dictionary of the README, in Markdown."""
    return "\n\n".join(table.markdown() for table in TABLES) + "\n"
