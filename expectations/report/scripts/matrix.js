// Articles by measure: how many claims each makes.

const matrixView = { page: 0, rows: 25, by: "article" };

function matrixRows() {
  const rows = new Map();
  for (let i = 0; i < facts.size; i++) {
    if (!chosen.facts[i]) continue;
    const article = articleOf(i);
    const key = matrixView.by === "article" ? article : publisherOf(article);
    if (!rows.has(key)) rows.set(key, { key, total: 0, of: new Map() });
    const row = rows.get(key);
    const measure = cells.measure[facts.cell[i]];
    row.total++;
    if (!row.of.has(measure)) row.of.set(measure, []);
    row.of.get(measure).push(i);
  }
  const silent = matrixView.by === "article" && !Object.values(filters).some(Boolean);
  if (silent)
    for (let a = 0; a < articles.size; a++)
      if (!rows.has(a)) rows.set(a, { key: a, total: 0, of: new Map() });
  return [...rows.values()].sort((a, b) => b.total - a.total);
}

function drawMatrix() {
  const live = document.getElementById("matrix-live");
  const rows = matrixRows();
  if (!rows.length)
    return live.replaceChildren(el("p", { class: "none" }, "No article is among those chosen."));
  const measures = Object.keys(labels.measures).filter((m) => rows.some((row) => row.of.has(m)));
  const most = d3.max(rows, (row) => d3.max([...row.of.values()], (claims) => claims.length)) ?? 1;
  const last = Math.max(0, Math.ceil(rows.length / matrixView.rows) - 1);
  matrixView.page = Math.min(matrixView.page, last);
  const page = rows.slice(matrixView.page * matrixView.rows, (matrixView.page + 1) * matrixView.rows);
  const by = el(
    "p",
    { class: "choice" },
    el("label", { for: "matrix-by" }, "One row for each"),
    el(
      "select",
      {
        id: "matrix-by",
        onchange: (event) => ((matrixView.by = event.target.value), (matrixView.page = 0), drawMatrix()),
      },
      ["article", "publisher"].map((name) =>
        el("option", { value: name, selected: matrixView.by === name }, name),
      ),
    ),
  );
  const head = el(
    "tr",
    {},
    el("th", { scope: "col" }, capital(matrixView.by)),
    measures.map((m) => el("th", { scope: "col" }, el("span", {}, labels.measures[m]))),
    el("th", { scope: "col" }, "All"),
  );
  live.replaceChildren(
    by,
    el(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of articles by measure" },
      el(
        "table",
        { class: "matrix" },
        el("thead", {}, head),
        el(
          "tbody",
          {},
          page.map((row) => matrixRow(row, measures, most)),
        ),
      ),
    ),
    pager(matrixView, rows.length, "row", drawMatrix) ?? "",
    matrixNote() ?? "",
  );
}

function matrixRow(row, measures, most) {
  const name =
    matrixView.by === "article"
      ? [
          el("cite", { lang: "vi" }, titleOf(row.key)),
          el("small", {}, [articles.publisher[row.key], dateOf(row.key)].filter(Boolean).join(", ")),
        ]
      : row.key;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, name),
    measures.map((m) => {
      const claims = row.of.get(m);
      if (!claims) return el("td", {});
      const shade = Math.ceil((4 * Math.log(1 + claims.length)) / Math.log(1 + most));
      return el(
        "td",
        { class: `shade-${shade}` },
        el(
          "button",
          {
            class: "link",
            "aria-label": `${many(claims.length, "claim")}: ${labels.measures[m]}`,
            onclick: () => openClaims(claims),
          },
          plain.format(claims.length),
        ),
      );
    }),
    el("td", { class: "figure" }, plain.format(row.total)),
  );
}

function matrixNote() {
  const left = counts.articles - articles.size;
  return left > 0
    ? el(
        "p",
        { class: "more" },
        `${many(left, "more article")}: those without a figure, and those whose sentences are on the pages beside this one.`,
      )
    : null;
}

// Leafing through rows: view has page and rows.
function pager(view, total, noun, draw) {
  if (total <= view.rows) return null;
  const last = Math.ceil(total / view.rows) - 1;
  const go = (page) => () => ((view.page = page), draw());
  const [from, to] = [view.page * view.rows + 1, Math.min(total, (view.page + 1) * view.rows)];
  return el(
    "p",
    { class: "pager" },
    el("button", { disabled: view.page === 0, onclick: go(view.page - 1) }, "Previous"),
    el("span", {}, `${plain.format(from)}–${plain.format(to)} of ${many(total, noun)}`),
    el("button", { disabled: view.page === last, onclick: go(view.page + 1) }, "Next"),
  );
}
