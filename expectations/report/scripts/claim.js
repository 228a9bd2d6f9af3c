// A claim opened: its sentence in its article with the figure marked, its fields, what agrees and what disagrees.

const dialog = document.getElementById("claim");
const opened = { claims: [], at: 0, rest: null };

function openPoint(point) {
  openClaims(point.claims, 0, cells.rest[point.cell]);
}

// Open the claims one after another; rest is a passage on the pages beside, where others are.
function openClaims(claims, at = 0, rest = null) {
  hideTip();
  Object.assign(opened, { claims, at, rest });
  showClaim();
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

async function showClaim() {
  const { claims, at, rest } = opened;
  if (!claims.length) {
    const where =
      rest === null
        ? "They are many, and in the warehouse alone: in its table facts."
        : el("a", { href: pageOf(rest) }, "Read them on the pages of sentences");
    dialog.replaceChildren(
      closing(),
      el("h2", { id: "claim-title" }, "Claims on another page"),
      el("p", {}, where),
    );
    return;
  }
  const fact = claims[at];
  const content = await claimContent(fact);
  if (opened.claims[opened.at] !== fact) return;
  dialog.replaceChildren(turning(), ...content);
  history.replaceState(null, "", `#claim-${facts.id[fact]}`);
}

function closing() {
  return el("button", { class: "close", "aria-label": "Close", onclick: () => dialog.close() }, "×");
}

function turn(step) {
  const next = opened.at + step;
  if (next < 0 || next >= opened.claims.length) return;
  opened.at = next;
  showClaim();
}

function turning() {
  const { claims, at } = opened;
  const bar = el("div", { class: "turning" });
  if (claims.length > 1)
    bar.append(
      el("button", { "aria-label": "Previous claim", disabled: at === 0, onclick: () => turn(-1) }, "←"),
      el("span", {}, `${at + 1} of ${claims.length}`),
      el(
        "button",
        { "aria-label": "Next claim", disabled: at === claims.length - 1, onclick: () => turn(1) },
        "→",
      ),
    );
  bar.append(closing());
  return bar;
}

async function claimContent(fact) {
  const cell = facts.cell[fact];
  const article = articleOf(fact);
  const { subject, period } = ofCell(cell, "subject", "period");
  return [
    el("h2", { id: "claim-title" }, capital(claimWords(fact)), " ", el("small", {}, `${subject}, ${period}`)),
    await quotationOf([fact]),
    el(
      "p",
      { class: "from" },
      el("cite", { lang: "vi" }, titleOf(article)),
      " ",
      el("span", {}, [articles.publisher[article], dateOf(article)].filter(Boolean).join(", ")),
    ),
    ...disagreements(fact),
    ...agreements(fact, cell),
    el(
      "dl",
      { class: "fields" },
      fieldsOf(fact, cell, article).map(
        ([name, value]) => value && el("div", {}, el("dt", {}, name), el("dd", {}, value)),
      ),
    ),
    el(
      "p",
      { class: "more" },
      "In a terminal: ",
      el("code", {}, `kimngach explain ${facts.id[fact]}`),
    ),
  ];
}

function fieldsOf(fact, cell, article) {
  const {
    unit,
    transform,
    home,
    other,
    kind,
    status,
    commodity,
    official_value,
    official_gap_pct,
    official_authority,
  } = Object.fromEntries(Object.entries(cells).map(([name, column]) => [name, column[cell]]));
  const low = facts.below[fact] === null ? null : facts.value[fact] - facts.below[fact];
  const high = facts.above[fact] === null ? null : facts.value[fact] + facts.above[fact];
  const basis = (code) => (code ? `, read ${labels.bases[code]}` : "");
  const start = passages.start[facts.passage[fact]] + facts.at[fact];
  const rank = facts.out_of[fact] ? ` of ${plain.format(facts.out_of[fact])}` : "";
  const gap =
    official_gap_pct === null || unit === "rank" ? "" : `, ${number(+official_gap_pct.toFixed(2))}% away`;
  return [
    ["Printed", el("span", { lang: "vi" }, facts.printed[fact])],
    [
      "Value",
      el("span", {}, `${plain.format(facts.value[fact])}${rank} ${unit === "rank" ? "(rank)" : unit}`),
    ],
    ["Ranked within", facts.scope[fact] && placeName(facts.scope[fact])],
    ["Can stand for", range(low, high, unit, transform)],
    ["Between", `${capital(placeName(home))} and ${placeName(other)}${basis(facts.pair_basis[fact])}`],
    ["Period", `${cells.period[cell]} (${kind})${basis(facts.period_basis[fact])}`],
    ["Goods", commodity && el("span", { lang: "vi" }, commodity)],
    ["Status", status],
    ["According to", facts.authority[fact]],
    ["Statistics of", capital(placeName(cells.side[cell]))],
    ["Verdict", labels.verdicts[cells.verdict[cell]]],
    [
      "Official",
      official_value === null
        ? null
        : `${figure(official_value, unit)} (${official_authority ?? "no authority named"})${gap}`,
    ],
    [
      "Source",
      [
        el("code", {}, articles.source[article] ?? "unknown"),
        `, characters ${start}–${start + facts.length[fact]} `,
        outwards(articles.url[article]),
      ],
    ],
    ["Rule", el("code", {}, facts.rule[fact])],
  ];
}

function disagreements(fact) {
  return (conflictsOfFact.get(fact) ?? []).map((k) =>
    el(
      "p",
      { class: `dispute ${conflicts.is_error[k] ? "error" : ""}` },
      tag(labels.diagnoses[conflicts.diagnosis[k]], conflicts.is_error[k] ? "wrong" : ""),
      " ",
      conflicts.explanation[k],
      " ",
      el("button", { class: "link", onclick: () => goToConflict(k) }, "See the disagreement"),
    ),
  );
}

function agreements(fact, cell) {
  const others = [];
  for (let i = firstFact[cell]; i < firstFact[cell + 1]; i++) if (i !== fact) others.push(i);
  if (!others.length) return [];
  const first = others
    .slice(0, 6)
    .map((i) =>
      el(
        "li",
        {},
        el(
          "button",
          { class: "link", onclick: () => openClaims([fact, ...others], 1 + others.indexOf(i)) },
          `${claimWords(i)}, ${publisherOf(articleOf(i))}${dateOf(articleOf(i)) ? ", " + dateOf(articleOf(i)) : ""}`,
        ),
      ),
    );
  const left = others.length > 6 ? el("li", {}, `and ${plain.format(others.length - 6)} more`) : null;
  return [el("h3", {}, "Others on the same thing"), el("ul", { class: "same" }, first, left)];
}

dialog.addEventListener("keydown", (event) => {
  if (event.key === "ArrowLeft") turn(-1);
  if (event.key === "ArrowRight") turn(1);
});
dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
dialog.addEventListener("close", () => history.replaceState(null, "", location.pathname));

function openLinkedClaim() {
  const fact = location.hash.startsWith("#claim-") ? factOfId(location.hash.slice(7)) : -1;
  if (fact >= 0) openClaims([fact]);
}
