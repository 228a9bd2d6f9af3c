// Draw the page, and draw it again when a reader chooses otherwise.

const sections = [
  () => drawSection("trade", TRADE),
  drawConflicts,
  () => drawSection("investment", INVESTMENT),
  () => drawSection("others", OTHERS),
  drawTargets,
  drawMatrix,
  drawTable,
];
const breath = () => new Promise((resolve) => setTimeout(resolve));
let round = 0;

// Each section in its own turn, so that the page answers meanwhile; a later call overtakes an earlier one.
async function draw() {
  const no = ++round;
  for (const section of sections) {
    section();
    await breath();
    if (no !== round) return;
  }
  document.documentElement.dataset.drawn = no;
}

function drawKey() {
  const mark = (content) =>
    drawing("svg", { width: 22, height: 16, viewBox: "0 0 22 16", "aria-hidden": "true" }, ...content);
  const dot = (attributes) => drawing("circle", { cx: 11, cy: 8, r: 4, ...attributes });
  const entries = [
    [[dot({ class: "home" })], "Vietnam’s, or the first side’s statistics"],
    [[dot({ class: "other" })], "the partner’s statistics"],
    [[dot({ class: "part" })], "part of a year"],
    [[drawing("path", { d: "M11 2l5 6-5 6-5-6z", class: "part" })], "target or forecast"],
    [
      [
        drawing("rect", { x: 9, y: 1, width: 4, height: 14, class: "interval" }),
        dot({ class: "home", r: 3 }),
      ],
      "what it can stand for",
    ],
    [[drawing("path", { d: "M1 12L8 7 14 9 21 3", class: "official" })], "official series"],
    [
      [dot({ class: "home", r: 3 }), dot({ class: "explained", r: 6.5 })],
      "in a disagreement with a good reason",
    ],
    [[dot({ class: "home", r: 3 }), dot({ class: "disputed", r: 6.5 })], "where a figure looks wrong"],
    [
      [dot({ class: "disputed", r: 6.5 }), drawing("path", { d: "M8 5l6 6m0-6l-6 6", class: "cross" })],
      "probably wrong",
    ],
  ];
  const kinds = el(
    "p",
    { class: "choice" },
    el("label", { for: "show" }, "Show"),
    el(
      "select",
      { id: "show", onchange: (event) => ((shown.transform = event.target.value), draw()) },
      [
        ["level", "amounts"],
        ["growth", "growth"],
        ["share", "shares"],
      ]
        .filter(([t]) => cells.transform.includes(t))
        .map(([value, label]) => el("option", { value }, label)),
    ),
  );
  const parts = el(
    "label",
    { class: "choice" },
    el("input", { type: "checkbox", onchange: (event) => ((shown.parts = event.target.checked), draw()) }),
    el("span", {}, "parts of a year too"),
  );
  document.getElementById("trade-key").replaceChildren(
    el(
      "ul",
      {},
      entries.map(([content, words]) => el("li", {}, mark(content), words)),
    ),
    el("div", { class: "choices" }, kinds, parts),
  );
}

// What the page gathers or leaves to the pages beside it, in words.
function sayGathered() {
  const left = counts.facts - facts.size;
  const untold = counts.facts - counts.told;
  const leftBeside = counts.told > facts.size ? ", and stand on the pages of sentences beside it" : "";
  const cellsLeft = counts.cells - cells.size;
  const held = blocks.length * paging.sentences_a_block;
  const parts = [
    left && `${plain.format(facts.size)} of ${many(counts.facts, "claim")} are in this page one by one.`,
    left && `The others count in the dots of their period${leftBeside}.`,
    untold && `${many(untold, "claim")} of these are in the warehouse alone, in its table facts.`,
    cellsLeft && `${many(cellsLeft, "thing")} claimed least often, and in no disagreement, have no dot.`,
    held < passages.size && "Where a sentence is not in this page, its claim leads to the page that has it.",
  ];
  document.getElementById("about-gathered").append(...parts.filter(Boolean).map((part) => ` ${part}`));
}

function redrawOnResize() {
  let width = innerWidth;
  let timer;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    clearTimeout(timer);
    timer = setTimeout(draw, 150);
  });
}

function linkFailingKeys() {
  const conflictOfId = new Map(conflicts.id.map((id, k) => [id, k]));
  for (const item of document.querySelectorAll("[data-key]")) {
    const key = item.dataset.key;
    const fact = factOfId(key);
    const open =
      fact >= 0
        ? () => openClaims([fact])
        : conflictOfId.has(key)
          ? () => goToConflict(conflictOfId.get(key))
          : null;
    if (open) item.replaceChildren(el("button", { class: "link", onclick: open }, key));
  }
}

const choosing = () => {
  choose();
  sayFilters();
  matrixView.page = tableView.page = 0;
  conflictView.most = STEP;
  draw();
};

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("#audit details, #changes details")) details.open = true;
});
if (innerWidth < 700) document.getElementById("filters").open = false;
filterForm(choosing);
drawKey();
sayGathered();
linkFailingKeys();
redrawOnResize();
choosing();
addEventListener("hashchange", openLinkedClaim);
openLinkedClaim();
