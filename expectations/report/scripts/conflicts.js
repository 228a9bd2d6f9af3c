// The disagreements: why, how far apart, and the sentences that print the figures.

const STEP = 10;
const MOST_QUOTES = 4;
const conflictView = { most: STEP };

const chosenConflicts = () => d3.range(conflicts.size).filter(isChosenConflict);

function drawConflicts() {
  const live = document.getElementById("conflicts-live");
  const which = chosenConflicts();
  const errors = which.filter((k) => conflicts.is_error[k]).length;
  if (!which.length)
    return live.replaceChildren(
      el(
        "p",
        { class: "none" },
        conflicts.size ? "None among those chosen." : "None: no two figures contradict each other.",
      ),
    );
  const said = `${many(errors, "likely error")}, ${many(which.length - errors, "disagreement")} with a good reason.`;
  const left = counts.conflicts - conflicts.size;
  const beyond =
    left > 0
      ? ` ${many(left, "more disagreement")} stand in the table conflicts, and with their sentences on the pages beside this one.`
      : "";
  live.replaceChildren(
    el("p", { class: "tally" }, said + beyond),
    ...which.slice(0, conflictView.most).map(conflictCard),
  );
  if (which.length > conflictView.most) {
    const more = () => {
      conflictView.most += STEP;
      drawConflicts();
    };
    live.append(
      el(
        "button",
        { class: "more", onclick: more },
        `Show ${Math.min(STEP, which.length - conflictView.most)} more of ${plain.format(which.length)}`,
      ),
    );
  }
}

function conflictCard(k) {
  const { subject, period, link, diagnosis, is_error, explanation, claims, wrong, claims_left } =
    Object.fromEntries(Object.entries(conflicts).map(([name, column]) => [name, column[k]]));
  const apart = apartWords(claims, conflicts.gap_pct[k]);
  const ordered = [...claims].sort((a, b) => wrong.includes(b) - wrong.includes(a));
  const sentences = d3
    .groups(ordered, (i) => facts.passage[i])
    .map(([, same]) => same.sort((a, b) => facts.at[a] - facts.at[b]));
  const quotes = el("div", { class: "quotes" });
  const show = (from, to) =>
    quotes.append(...sentences.slice(from, to).map((same) => sentenceQuote(same, wrong)));
  show(0, MOST_QUOTES);
  const rest = sentences.length - MOST_QUOTES;
  const more =
    rest > 0 &&
    el(
      "button",
      { class: "more", onclick: (event) => (event.target.remove(), show(MOST_QUOTES)) },
      `Show ${many(rest, "more sentence")}`,
    );
  return el(
    "article",
    {
      class: `conflict ${is_error ? "error" : ""}`,
      id: `conflict-${k}`,
      tabindex: -1,
      "aria-label": `${subject}, ${period}`,
    },
    el(
      "header",
      {},
      el("h3", {}, subject, " ", el("span", { class: "when" }, period)),
      el(
        "p",
        {},
        tag(labels.diagnoses[diagnosis], is_error ? "wrong" : ""),
        " ",
        el("span", { class: "link-kind" }, [labels.links[link], apart].filter(Boolean).join(" · ")),
      ),
    ),
    el("p", { class: "explanation" }, explanation),
    strips(ordered, wrong, conflicts.references[k]),
    quotes,
    more || null,
    claims_left
      ? el("p", { class: "more" }, `${many(claims_left, "more claim")} on the pages of sentences.`)
      : null,
  );
}

// How far apart figures are: amounts in percent, rates in points, ranks not at all.
function apartWords(claims, gap) {
  const said = claims.map((i) => ofCell(facts.cell[i], "transform", "unit"));
  if (gap === null || said.some(({ unit }) => unit === "rank")) return null;
  if (said.length && said.every(({ transform }) => transform !== "level")) {
    const [low, high] = d3.extent(claims, (i) => facts.value[i]);
    return `${number(+(high - low).toFixed(2))} points apart`;
  }
  return `${number(+gap.toPrecision(2))}% apart`;
}

// A sentence with the figures of these claims marked in it, and what each claims.
function sentenceQuote(claims, wrong) {
  const article = articleOf(claims[0]);
  const place = el("div", { class: "words" });
  quotationOf(claims).then((quote) => place.append(quote));
  const figures = claims.map((i) => [
    el("button", { class: "link", onclick: () => openClaims([i]) }, claimWords(i)),
    wrong.includes(i) ? tag("probably wrong", "wrong") : null,
  ]);
  return el(
    "div",
    { class: `claim-quote ${claims.some((i) => wrong.includes(i)) ? "wrong" : ""}` },
    el(
      "p",
      { class: "who" },
      figures,
      el("span", {}, [publisherOf(article), dateOf(article)].filter(Boolean).join(", ")),
    ),
    place,
    el("p", { class: "from" }, el("cite", { lang: "vi" }, titleOf(article))),
  );
}

// The intervals of the claims on one scale, where they speak of one flow in one unit, seen from one side.
function strips(claims, wrong, references) {
  const unitOf = (i) => `${cells.unit[facts.cell[i]]} ${cells.flow[facts.cell[i]]}`;
  if (claims.length < 1 || new Set(claims.map(unitOf)).size > 1) return null;
  const { unit, transform, measure } = ofCell(facts.cell[claims[0]], "unit", "transform", "measure");
  const rows = claims.slice(0, 12).map((i) => {
    const ends = [facts.value[i] - (facts.below[i] ?? 0), facts.value[i] + (facts.above[i] ?? 0)];
    const [low, high] = d3.extent(ends, (end) => flips(cells, facts.cell[i]) * end);
    const kind = wrong.includes(i) ? "wrong" : "";
    return { label: claimWords(i), who: voiceOf(articleOf(i)), low, high, kind };
  });
  const comparable = references.filter((r) => reference.unit[r] === unit && transform === "level");
  for (const [value, [r, ...alike]] of d3.groups(comparable, (r) => flips(reference, r) * reference.value[r])) {
    const who = (reference.authority[r] ?? "official") + (alike.length ? ` and ${alike.length} more` : "");
    rows.push({ label: figure(reference.value[r], unit), who, low: value, high: value, kind: "official" });
  }
  if (rows.length < 2 || measure.endsWith("rank")) return null;
  const [low, high] = [d3.min(rows, (d) => d.low), d3.max(rows, (d) => d.high)];
  const room = (high - low) * 0.06 || 1;
  const share = (value) => (100 * (value - low + room)) / (high - low + 2 * room);
  return el(
    "div",
    { class: "strips", "aria-hidden": "true" },
    rows.map((row) => [
      el("span", { class: "strip-who" }, row.who),
      stripBar(share(row.low), share(row.high), row.kind),
      el("span", { class: "strip-figure" }, row.label),
    ]),
  );
}

function stripBar(from, to, kind) {
  const width = Math.max(to - from, 0.6);
  return drawing(
    "svg",
    { class: `strip ${kind}` },
    drawing("line", { x1: "0", x2: "100%", y1: "50%", y2: "50%" }),
    drawing("rect", {
      x: `${from - (width - (to - from)) / 2}%`,
      width: `${width}%`,
      y: "15%",
      height: "70%",
      rx: 2,
    }),
  );
}

function goToConflict(k) {
  dialog.close();
  const at = chosenConflicts().indexOf(k);
  if (at < 0) {
    document.querySelector("#filters form").reset();
    return setTimeout(() => goToConflict(k), 50);
  }
  if (at >= conflictView.most) {
    conflictView.most = Math.ceil((at + 1) / STEP) * STEP;
    drawConflicts();
  }
  const card = document.getElementById(`conflict-${k}`);
  card.scrollIntoView();
  card.focus({ preventScroll: true });
}
