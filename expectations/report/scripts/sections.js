// The sections of panels: the leading or chosen pair at large, every other pair small.

const TRADE = ["turnover", "out", "in", "balance"];
const INVESTMENT = ["fdi_registered_capital", "fdi_disbursed_capital", "fdi_projects", "fdi_rank"];
const OTHERS = [
  "trade_partner_rank",
  "export_market_rank",
  "import_source_rank",
  "visitor_arrivals",
  "agreements",
];
const MOST_SMALL = 8;
const GAP = 28; // between panels, as in the style sheet

const order = (flows) => (a, b) =>
  (a.commodity !== null) - (b.commodity !== null) ||
  b.stock - a.stock ||
  (b.unit === "USD") - (a.unit === "USD") ||
  flows.indexOf(a.flow) - flows.indexOf(b.flow) ||
  b.claims - a.claims;

// How many panels of at least this width stand beside one another, and how wide each is.
function columnsOf(width, least) {
  const columns = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  return { columns, width: (width - (columns - 1) * GAP) / columns };
}

const isWorthDrawing = (panel) => new Set(panel.which.map((c) => cells.end[c])).size > FEW - panel.stock;

// The panels of a pair: the first one large, the others beside one another, single goods when asked for.
function pairPanels(flows, partner, width) {
  const panels = panelsOf(flows, partner).sort(order(flows));
  if (!panels.length) return null;
  const [first, ...rest] = isWorthDrawing(panels[0]) ? panels : [null, ...panels];
  const goods = rest.filter((panel) => panel.commodity);
  const pair = el(
    "div",
    { class: "pair" },
    el("h3", {}, pairName(...partner.split(" "))),
    first && panelFigure(first, { width, height: width > 700 ? 380 : 260 }),
    smallPanels(
      `${partner} ${flows[0]}`,
      rest.filter((panel) => !panel.commodity),
      width,
      310,
    ),
  );
  if (goods.length) {
    const more = (event) => event.target.replaceWith(smallPanels(`${partner} goods`, goods, width, 230));
    pair.append(
      el("button", { class: "more", onclick: more }, `Show ${many(goods.length, "panel")} on single goods`),
    );
  }
  return pair;
}

function smallPanels(name, panels, width, least) {
  const limit = shown.small[name] ?? MOST_SMALL;
  const size = columnsOf(width, least);
  const grid = el(
    "div",
    { class: "grid" },
    panels.slice(0, limit).map((panel) => panelFigure(panel, { width: size.width, height: 170 })),
  );
  grid.style.setProperty("--columns", size.columns);
  if (panels.length <= limit) return grid;
  const whole = el("div", {}, grid);
  const more = () => {
    shown.small[name] = limit + 4 * MOST_SMALL;
    whole.replaceWith(smallPanels(name, panels, width, least));
  };
  whole.append(
    el("button", { class: "more", onclick: more }, `Show ${many(panels.length - limit, "more panel")}`),
  );
  return whole;
}

const byWeight = (a, b) => (a.commodity !== null) - (b.commodity !== null) || b.claims - a.claims;

function leadingPartner(flows) {
  const claims = new Map();
  for (const c of drawableCells(flows)) {
    const key = cells.partner[c];
    claims.set(key, (claims.get(key) ?? 0) + cells.facts[c]);
  }
  const isProvince = (key) => key.includes("-");
  return [...claims].sort(([a, n], [b, m]) => isProvince(a) - isProvince(b) || m - n)[0]?.[0];
}

// A section: the chosen or most spoken-of pair at large, and one small panel for each other pair.
function drawSection(section, flows) {
  const live = document.getElementById(`${section}-live`);
  const width = document.getElementById("verdict").clientWidth;
  const partner = filters.partner || leadingPartner(flows);
  const found = partner && pairPanels(flows, partner, width);
  if (!found)
    return live.replaceChildren(el("p", { class: "none" }, "No claim of this kind is among those chosen."));
  live.replaceChildren(found);
  if (filters.partner) return;
  const others = d3
    .groups(
      panelsOf(flows, "").filter((panel) => panel.partner !== partner),
      (panel) => panel.partner,
    )
    .map(([, panels]) => ({ ...panels.sort(byWeight)[0], more: panels.length - 1 }))
    .sort((a, b) => b.claims - a.claims);
  if (others.length)
    live.append(
      el("div", { class: "pair" }, el("h3", {}, "With others"), smallPanels(section, others, width, 230)),
    );
}
