// One chart: points with their intervals over the official series, drawn by Observable Plot, walked by keyboard.

const ink = { home: "var(--home)", other: "var(--other)", third: "var(--third)" };
const tip = document.getElementById("tip");

let pointedAt = null;

function showTip(target, lines) {
  pointedAt = target;
  tip.replaceChildren(...lines.map((line, n) => el(n ? "span" : "b", {}, line)));
  tip.hidden = false;
  placeTip();
}

function placeTip() {
  const box = pointedAt.getBoundingClientRect();
  const left = Math.min(
    Math.max(8, box.x + box.width / 2 - tip.offsetWidth / 2),
    innerWidth - tip.offsetWidth - 8,
  );
  const above = box.y - tip.offsetHeight - 8;
  tip.style.left = `${left}px`;
  tip.style.top = `${above > 8 ? above : box.bottom + 8}px`;
}

const hideTip = () => (tip.hidden = true);
addEventListener("scroll", () => (pointedAt === document.activeElement ? placeTip() : hideTip()), {
  passive: true,
});

// Plot brings its style sheet inside each drawing; the page's policy wants it in the page's own.
function withoutStyle(svg) {
  for (const style of svg.querySelectorAll("style")) style.remove();
  return svg;
}

function marksOf(points, official, factor, isLarge) {
  const y = (d) => d.value / factor;
  const ends = d3.groups(official, (d) => d.side).map(([, series]) => series.at(-1));
  const actual = points.filter((d) => d.isActual && !d.isWrong); // what is wrong is a cross instead
  const radius = (d) => (d.whole ? 3.4 : 2.4) + Math.min(3, Math.log2(d.count) / 2);
  const spans = points.filter((d) => d.from !== d.x);
  const intervals = points.filter((d) => d.low !== null && d.high !== null && d.high > d.low);
  return [
    // Official stocks come from several counts, which a line would make a fall of.
    Plot.line(
      official.filter((d) => d.whole),
      { x: "x", y, z: "side", stroke: "var(--official)", strokeWidth: 1.5, ariaHidden: "true" },
    ),
    Plot.dot(official, {
      x: "x",
      y,
      r: (d) => (d.whole ? 1.6 : 2.4),
      fill: "var(--official)",
      ariaHidden: "true",
    }),
    Plot.text(isLarge ? ends : [], {
      ...{
        x: "x",
        y,
        text: (d) => `${capital(placeName(d.side))}’s\nofficial series`,
        textAnchor: "start",
        dx: 9,
        dy: -1,
      },
      ...{ fill: "var(--muted)", stroke: "var(--paper)", strokeWidth: 3, ariaHidden: "true" },
    }),
    Plot.ruleY(spans, {
      x1: "from",
      x2: "x",
      y,
      stroke: (d) => ink[d.role],
      strokeOpacity: 0.35,
      ariaHidden: "true",
    }),
    Plot.ruleX(intervals, {
      ...{ x: "x", y1: (d) => d.low / factor, y2: (d) => d.high / factor, ariaHidden: "true" },
      ...{ stroke: (d) => ink[d.role], strokeWidth: 5, strokeOpacity: 0.3 },
    }),
    Plot.dot(actual, {
      ...{ x: "x", y, r: radius, stroke: (d) => ink[d.role], strokeWidth: 1.4, ariaHidden: "true" },
      fill: (d) => (d.whole || d.from === d.x ? ink[d.role] : "var(--paper)"),
    }),
    Plot.dot(
      points.filter((d) => !d.isActual),
      {
        ...{ x: "x", y, r: 4.5, symbol: "diamond", stroke: (d) => ink[d.role], strokeWidth: 1.4 },
        ...{ fill: "var(--paper)", ariaHidden: "true" },
      },
    ),
    Plot.dot(
      points.filter((d) => d.isDisputed),
      {
        ...{ x: "x", y, r: (d) => radius(d) + 3, strokeWidth: 1.2, ariaHidden: "true" },
        stroke: (d) => (d.isSuspect ? "var(--wrong)" : "var(--muted)"),
      },
    ),
    Plot.dot(
      points.filter((d) => d.isWrong),
      {
        ...{ x: "x", y, r: 4, symbol: "times", stroke: "var(--wrong)", strokeWidth: 1.8, ariaHidden: "true" },
      },
    ),
    Plot.dot(points, {
      ...{ x: "x", y, r: 9, sort: null, fill: "transparent", className: "hits" },
      ariaLabel: (d) => pointWords(d).join("; "),
    }),
  ];
}

function domains(points, official, unit, width) {
  const all = [...points, ...official];
  const [first, last] = d3.extent([
    ...all.map((d) => d.x),
    ...points.flatMap((d) => [d.from, Math.round(d.x)]),
  ]);
  const room = Math.max(0.5, (last - first) * 0.03);
  const values = all.flatMap((d) => [d.value, d.low ?? d.value, d.high ?? d.value]);
  const [low, high] = d3.extent(unit === "rank" ? [1, ...values] : [0, ...values]);
  const years = d3.ticks(first, last, (width - 60) / 70).filter(Number.isInteger);
  return { x: [first - room, last + room], y: unit === "rank" ? [high + 0.5, 0.5] : [low, high], years };
}

// Points become buttons: one of them takes Tab, arrow keys walk from each to its neighbours, Enter opens.
function makeWalkable(svg, points, onOpen) {
  const layer = svg.querySelector(".hits");
  const pointAt = (hit) => points[hit.__data__];
  const hits = [...layer.children];
  layer.setAttribute("tabindex", "-1"); // a drawing that hears of focus takes Tab else, before its first point
  layer.removeAttribute("aria-label");
  for (const hit of hits) hit.setAttribute("role", "button");
  for (const hit of hits) hit.setAttribute("tabindex", hit === hits[0] ? "0" : "-1");
  const onPoint = (act) => (event) => event.target !== layer && act(event.target, event);
  const show = onPoint((hit) => showTip(hit, pointWords(pointAt(hit))));
  layer.addEventListener("pointerover", show);
  layer.addEventListener("focusin", show);
  layer.addEventListener("pointerout", hideTip);
  layer.addEventListener("focusout", hideTip);
  layer.addEventListener(
    "click",
    onPoint((hit) => onOpen(pointAt(hit))),
  );
  layer.addEventListener(
    "keydown",
    onPoint((hit, event) => {
      const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
      const next = step ? hits[hits.indexOf(hit) + step] : { Home: hits[0], End: hits.at(-1) }[event.key];
      if (event.key === "Enter" || event.key === " ") onOpen(pointAt(hit));
      else if (!next) return;
      else {
        hit.setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      }
      event.preventDefault();
    }),
  );
}

function chart({ points: given, official, unit, width, height, title, onOpen }) {
  const points = [...given].sort((a, b) => a.x - b.x || a.value - b.value);
  const { x, y, years } = domains(points, official, unit, width);
  const [factor, word] = scaleFor(Math.max(...y.map(Math.abs)), unit);
  const ticks = unit === "rank" && y[0] < 12 ? d3.range(1, y[0]) : Math.max(3, Math.round(height / 55));
  const isLarge = width > 500 && official.length > 0;
  const svg = Plot.plot({
    ...{
      className: "plot",
      width,
      height,
      marginLeft: 46,
      marginRight: isLarge ? 96 : 14,
      marginTop: 24,
      marginBottom: 24,
    },
    ariaLabel: `${title}: ${many(points.length, "point")}`,
    x: { type: "linear", domain: x, ticks: years, tickFormat: String, tickSize: 3, label: null },
    r: { type: "identity" },
    y: {
      domain: y.map((v) => v / factor),
      nice: unit !== "rank",
      grid: true,
      tickSize: 0,
      ticks,
      label: null,
      tickFormat: (value) => number(value),
    },
    marks: [
      Plot.ruleY(unit === "rank" ? [] : [0], {
        stroke: "var(--muted)",
        strokeOpacity: 0.6,
        ariaHidden: "true",
      }),
      Plot.text([word], {
        frameAnchor: "top-left",
        dx: -42,
        dy: -20,
        textAnchor: "start",
        fill: "var(--muted)",
      }),
      ...marksOf(points, official, factor, isLarge),
    ],
  });
  svg.setAttribute("role", "group");
  makeWalkable(withoutStyle(svg), points, onOpen);
  return svg;
}
