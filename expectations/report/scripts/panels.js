// Panels: one subject's points drawn, or said where they are few.

const FEW = 3; // points, up to which they are said and not drawn
const shown = { transform: "level", parts: null, small: {} };

const cellsOfFlow = d3.group(d3.range(cells.size), (c) => cells.flow[c]);

const drawableCells = (flows) =>
  flows.flatMap((flow) =>
    (cellsOfFlow.get(flow) ?? []).filter((c) => chosen.cells[c] && cells.transform[c] === shown.transform),
  );

// Chosen cells by panel and unit, those with most claims first. Single goods have panels of their own.
function panelsOf(flows, partner) {
  const panels = new Map();
  for (const c of drawableCells(flows)) {
    if (partner && cells.partner[c] !== partner) continue;
    const stock = cells.kind[c] === "cumulative" && !cells.flow[c].endsWith("rank");
    const key = `${cells.panel[c]} ${cells.unit[c]} ${stock}`;
    if (!panels.has(key)) {
      const { panel: title, unit, flow, commodity } = ofCell(c, "panel", "unit", "flow", "commodity");
      panels.set(key, {
        title,
        unit,
        flow,
        commodity,
        stock,
        partner: cells.partner[c],
        which: [],
        claims: 0,
      });
    }
    panels.get(key).which.push(c);
    panels.get(key).claims += cells.facts[c];
  }
  return [...panels.values()];
}

function panelTitle({ title, unit, stock }) {
  const money = isMoney(unit) && unit !== "USD" ? `, in ${unit}` : unit === "tonne" ? ", by weight" : "";
  return title + (stock ? ", stock" : "") + money;
}

function panelFigure(panel, size) {
  const isWhole = (c) => cells.kind[c] === "year" || panel.stock;
  const dated = panel.which.filter((c) => cells.end[c]);
  const whole = dated.filter(isWhole);
  const hidden = whole.length && !shown.parts ? dated.filter((c) => !isWhole(c)) : [];
  const isSmall = panel.which.length <= 2 * FEW && !panel.stock;
  const room = size.width / 2;
  const { points: all, isGathered } = pointsOf(hidden.length ? whole : dated, room);
  const points = thinned(all, room);
  const isDrawn = points.length >= FEW && (!isSmall || allPoints(panel).length > FEW);
  const title = panelTitle(panel);
  const undated = panel.which.length - dated.length;
  const notes = [
    many(panel.claims, "claim"),
    isDrawn &&
      hidden.length &&
      `${plain.format(d3.sum(hidden, (c) => cells.facts[c]))} for parts of a year hidden`,
    isDrawn && undated && `${many(undated, "undated figure")} in the table`,
    isDrawn &&
      isGathered &&
      "each dot stands for all claims of its period, and its line for all that they span",
    isDrawn && points.length < all.length && "of each year only its last period is drawn",
  ];
  const caption = el("figcaption", {}, notes.filter(Boolean).join("; ") + ". ");
  if (panel.more) {
    const words = `${pairName(...panel.partner.split(" "))}: ${many(panel.more, "more panel")}`;
    caption.append(
      el("button", { class: "link", onclick: () => setFilter("partner", panel.partner) }, words),
    );
  }
  if (isDrawn || panel.which.length > 3 * FEW)
    caption.append(panel.more ? " · " : "", panelTable(panel, title));
  const drawn = isDrawn ? panelChart(panel, points, title, size) : pointList(allPoints(panel));
  return el("figure", { class: "panel" }, el("h4", {}, title), drawn, caption);
}

const MOST_ROWS = 500;
const allPoints = (panel) => pointsOf(panel.which, MOST_ROWS).points;

function panelChart(panel, points, title, { width, height }) {
  const [first, last] = d3.extent(points, (d) => d.x);
  const isAmount = shown.transform === "level" && !panel.commodity;
  const behind = (isAmount ? officialOf(panel.title, first - 3, last + 1) : []).filter(
    (d) => d.unit === panel.unit && (reference.kind[d.i] === "cumulative") === panel.stock,
  );
  return chart({ points, official: behind, unit: panel.unit, width, height, title, onOpen: openPoint });
}

const inTime = (a, b) => (a.x ?? Infinity) - (b.x ?? Infinity) || b.count - a.count;

// A few points need no chart: they are said.
function pointList(points) {
  const rows = [...points]
    .sort(inTime)
    .slice(0, 3 * FEW)
    .map((point) => {
      const { unit, transform, period, status } = ofCell(point.cell, "unit", "transform", "period", "status");
      const hedge = point.claims.length ? hedges[facts.qualifier[point.claims[0]]] : "";
      return el(
        "li",
        { class: point.role },
        el("span", { class: "when" }, capital(period)),
        " ",
        el(
          "button",
          { class: "link", onclick: () => openPoint(point) },
          hedge + figure(point.value, unit, transform),
        ),
        status === "actual" ? null : el("small", {}, ` ${status}`),
        point.isWrong ? tag("probably wrong", "wrong") : null,
        point.count > 1 ? el("small", {}, ` ${many(point.count, "claim")}`) : null,
      );
    });
  return el("ul", { class: "said" }, rows);
}

// The same points as rows, made when asked for.
function panelTable(panel, title) {
  const details = el("details", {}, el("summary", {}, "As a table"));
  details.addEventListener("toggle", () => {
    if (!details.open || details.querySelector("table")) return;
    const rows = allPoints(panel)
      .sort(inTime)
      .map((point) => {
        const { unit, transform, side, period, status, verdict } = ofCell(
          point.cell,
          "unit",
          "transform",
          "side",
          "period",
          "status",
          "verdict",
        );
        const words = figure(point.value, unit, transform);
        return el("tr", {}, [
          el("td", {}, period),
          el("td", {}, el("button", { class: "link", onclick: () => openPoint(point) }, words)),
          el("td", {}, range(point.low, point.high, unit, transform) ?? ""),
          el("td", {}, capital(placeName(side))),
          el("td", {}, status === "actual" ? labels.verdicts[verdict] : status),
          el("td", { class: "figure" }, plain.format(point.count)),
        ]);
      });
    const heads = ["Period", "Figure", "Can stand for", "Statistics of", "Verdict", "Claims"];
    details.append(
      el(
        "div",
        { class: "scroll", tabindex: 0, role: "region", "aria-label": title },
        el(
          "table",
          {},
          el("caption", {}, title),
          el(
            "thead",
            {},
            el(
              "tr",
              {},
              heads.map((h) => el("th", { scope: "col" }, h)),
            ),
          ),
          el("tbody", {}, rows),
        ),
      ),
    );
  });
  return details;
}
