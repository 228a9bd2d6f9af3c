// Cells and their claims → the points of a chart.

const flips = (table, i) => (table.flow[i] === "balance" && table.side[i] !== table.home[i] ? -1 : 1);

// A day on an axis where the tick of a year marks its middle, and a whole year stands at its tick.
function positionOf(iso) {
  const date = new Date(iso + "T00:00:00Z");
  const year = date.getUTCFullYear();
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year - 0.5 + (date - start + 864e5) / (end - start);
}

function positions(table, i) {
  if (!table.end[i]) return { x: null, from: null, whole: false };
  const whole = table.kind[i] === "year";
  const x = whole ? yearOf(table.end[i]) : positionOf(table.end[i]);
  const isSpan = !whole && table.kind[i] !== "cumulative" && table.start[i];
  return { x, from: isSpan ? positionOf(table.start[i]) - 1 / 365 : x, whole };
}

function roleOf(side, table, i) {
  return side === table.home[i] ? "home" : side === table.other[i] ? "other" : "third";
}

function pointOf(cell, value, low, high, claims, count) {
  const sign = flips(cells, cell);
  const disputes = [...new Set(claims.flatMap((i) => conflictsOfFact.get(i) ?? []))];
  return {
    cell,
    claims,
    count,
    value: sign * value,
    low: low === null ? null : Math.min(sign * low, sign * (high ?? low)),
    high: high === null ? null : Math.max(sign * high, sign * (low ?? high)),
    role: roleOf(cells.side[cell], cells, cell),
    isActual: cells.status[cell] === "actual",
    isDisputed: disputes.length > 0,
    isSuspect: disputes.some((k) => conflicts.is_error[k]),
    isWrong: claims.some((i) => wrongFacts.has(i)),
    ...positions(cells, cell),
  };
}

// Claims of a cell that print the same figure in the same way share a point.
function pointsOfCell(cell) {
  const groups = new Map();
  for (let i = firstFact[cell]; i < firstFact[cell + 1]; i++) {
    if (!chosen.facts[i]) continue;
    const key = `${facts.value[i]} ${facts.qualifier[i]} ${facts.below[i]}`;
    if (groups.has(key)) groups.get(key).push(i);
    else groups.set(key, [i]);
  }
  const points = [...groups.values()].map((claims) => {
    const [i] = claims;
    const low = facts.below[i] === null ? null : facts.value[i] - facts.below[i];
    const high = facts.above[i] === null ? null : facts.value[i] + facts.above[i];
    return pointOf(cell, facts.value[i], low, high, claims, claims.length);
  });
  const left = cells.facts[cell] - cells.held[cell];
  if (left > 0 && !filters.publisher) points.push(wholeCell(cell, [], left));
  return points;
}

// One point for a cell: its best value, and all that its claims in the page span.
function wholeCell(cell, claims, count) {
  const { value, below, above } = ofCell(cell, "value", "below", "above");
  const low =
    d3.min(claims, (i) => facts.value[i] - facts.below[i]) ?? (below === null ? null : value - below);
  const high =
    d3.max(claims, (i) => facts.value[i] + facts.above[i]) ?? (above === null ? null : value + above);
  return pointOf(cell, value, low, high, claims, count);
}

// The points of these cells; where there are more than a drawing has room for, one a cell.
function pointsOf(which, room) {
  const points = which.flatMap(pointsOfCell);
  if (points.length <= room) return { points, isGathered: false };
  const gathered = which.map((cell) => {
    const claims = [];
    for (let i = firstFact[cell]; i < firstFact[cell + 1]; i++) if (chosen.facts[i]) claims.push(i);
    return wholeCell(cell, claims, claims.length || cells.facts[cell]);
  });
  return { points: gathered, isGathered: true };
}

// Of more points than there is room for, the last one of each year, side and status.
function thinned(points, room) {
  if (points.length <= room) return points;
  const last = new Map();
  for (const point of points) {
    const key = `${yearOf(cells.end[point.cell])} ${cells.side[point.cell]} ${point.isActual}`;
    if (!last.has(key) || last.get(key).x < point.x) last.set(key, point);
  }
  return [...last.values()];
}

// The official series behind a panel: for each side, one figure a period, the soundest of those quoted.
const SOUND = ["none", "derived"];

function officialOf(panel, from, to) {
  const best = new Map();
  for (let i = 0; i < reference.size; i++) {
    if (reference.panel[i] !== panel || !SOUND.includes(reference.doubt[i])) continue;
    if (reference.kind[i] !== "year" && reference.kind[i] !== "cumulative") continue;
    const { x } = positions(reference, i);
    if (x < from || x > to) continue;
    const key = `${reference.side[i]} ${x} ${reference.unit[i]}`;
    const kept = best.get(key);
    if (kept === undefined || SOUND.indexOf(reference.doubt[i]) < SOUND.indexOf(reference.doubt[kept]))
      best.set(key, i);
  }
  return [...best.values()]
    .map((i) => ({
      i,
      side: reference.side[i],
      unit: reference.unit[i],
      value: flips(reference, i) * reference.value[i],
      ...positions(reference, i),
    }))
    .sort((a, b) => a.x - b.x);
}

function periodWords(point) {
  const { period, side } = ofCell(point.cell, "period", "side");
  return `${period}, ${placeName(side)}’s statistics`;
}

// What a point says when it is pointed at, or read aloud.
function pointWords(point) {
  const { unit, transform, status } = ofCell(point.cell, "unit", "transform", "status");
  const sign = flips(cells, point.cell);
  const [i] = point.claims;
  const hedge =
    i === undefined || (point.claims.length > 1 && point.count !== point.claims.length)
      ? ""
      : hedges[facts.qualifier[i]];
  const lines = [
    `${capital(hedge + figure(point.value, unit, transform))}${status === "actual" ? "" : ` (${status})`}`,
  ];
  lines.push(periodWords(point));
  const interval = range(point.low, point.high, unit, transform);
  if (interval) lines.push(`can stand for ${interval}`);
  if (sign < 0) lines.push("turned to the view of the other side");
  if (point.claims.length === 1) {
    const article = articleOf(i);
    lines.push([publisherOf(article), dateOf(article)].filter(Boolean).join(", "));
  } else lines.push(`${many(point.count, "claim")}`);
  if (point.isWrong) lines.push("probably wrong: see the disagreements");
  else if (point.isSuspect) lines.push("in a disagreement where a figure looks wrong");
  else if (point.isDisputed) lines.push("in a disagreement with a good reason");
  return lines;
}
