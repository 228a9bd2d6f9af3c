// All claims, a page at a time.

const tableView = { page: 0, rows: 40, words: "" };

const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

function claimsFound() {
  const words = fold(tableView.words).split(/\s+/).filter(Boolean);
  const found = [];
  for (let i = 0; i < facts.size; i++) {
    if (!chosen.facts[i]) continue;
    if (words.length) {
      const text = fold(
        `${facts.printed[i]} ${cells.subject[facts.cell[i]]} ${cells.period[facts.cell[i]]} ${titleOf(articleOf(i)) ?? ""} ${facts.id[i]}`,
      );
      if (!words.every((word) => text.includes(word))) continue;
    }
    found.push(i);
  }
  return found;
}

function drawTable() {
  const live = document.getElementById("claims-live");
  const search = el(
    "p",
    { class: "choice" },
    el("label", { for: "claims-find" }, "Find"),
    el("input", {
      id: "claims-find",
      type: "search",
      value: tableView.words,
      placeholder: "words of a claim or headline",
    }),
  );
  const results = el("div");
  const input = search.querySelector("input");
  const update = () => fillTable(results, () => update());
  input.addEventListener("input", () => {
    tableView.words = input.value;
    tableView.page = 0;
    clearTimeout(tableView.timer);
    tableView.timer = setTimeout(update, 150);
  });
  live.replaceChildren(search, results);
  update();
}

function fillTable(place, redraw) {
  const found = claimsFound();
  tableView.page = Math.min(tableView.page, Math.max(0, Math.ceil(found.length / tableView.rows) - 1));
  const page = found.slice(tableView.page * tableView.rows, (tableView.page + 1) * tableView.rows);
  const heads = ["Claim", "Of", "Period", "Article", "Verdict"];
  const left = counts.told - facts.size;
  place.replaceChildren(
    el(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of claims" },
      el(
        "table",
        { class: "claims" },
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            heads.map((h) => el("th", { scope: "col" }, h)),
          ),
        ),
        el(
          "tbody",
          {},
          page.map((i, n) => claimRow(i, found, tableView.page * tableView.rows + n)),
        ),
      ),
    ),
    pager(tableView, found.length, "claim", redraw) ??
      el("p", { class: "pager" }, many(found.length, "claim")),
    left > 0
      ? el(
          "p",
          { class: "more" },
          `${many(left, "more claim")} of ${plain.format(counts.facts)} are gathered into the dots of the charts and stand, sentence by sentence, on the `,
          el("a", { href: sentencePage(1) }, "pages beside this one"),
          ".",
        )
      : "",
  );
}

function claimRow(i, found, at) {
  const cell = facts.cell[i];
  const { subject, period, verdict } = ofCell(cell, "subject", "period", "verdict");
  const article = articleOf(i);
  const dispute = wrongFacts.has(i) ? tag("probably wrong", "wrong") : null;
  return el(
    "tr",
    {},
    el(
      "td",
      { class: "figure" },
      el("button", { class: "link", onclick: () => openClaims(found, at) }, capital(claimWords(i))),
    ),
    el("td", {}, subject),
    el("td", {}, period),
    el(
      "td",
      {},
      el("cite", { lang: "vi" }, titleOf(article)),
      el("small", {}, [articles.publisher[article], dateOf(article)].filter(Boolean).join(", ")),
    ),
    el("td", {}, labels.verdicts[verdict], " ", dispute),
  );
}
