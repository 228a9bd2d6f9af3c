// Figures, days and names as a reader of English writes them.

const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
const fine = new Intl.NumberFormat("en", { maximumFractionDigits: 6 }); // for the ends of an interval
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MINUS = "−";

const scales = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
];
const isMoney = (unit) => /^[A-Z]{3}$/.test(unit);

function number(value, format = plain) {
  return (value < 0 ? MINUS : "") + format.format(Math.abs(value));
}

// What an axis divides by, and what it then counts in: [1e9, "bn USD"].
function scaleFor(size, unit) {
  if (unit === "percent") return [1, "%"];
  if (unit === "rank") return [1, "rank"];
  const [factor, word] = scales.find(([factor]) => size >= factor) ?? [1, ""];
  const what = isMoney(unit) ? unit : unit === "tonne" ? "tonnes" : "";
  return [factor, [word, what].filter(Boolean).join(" ") || "number"];
}

function figure(value, unit, transform = "level", format = plain) {
  if (value === null) return "open";
  if (unit === "rank") return `no. ${plain.format(value)}`;
  if (unit === "percent") return (transform === "growth" && value > 0 ? "+" : "") + number(value, format) + "%";
  if (unit === "count" && Math.abs(value) < 1e6) return number(value, format);
  const [factor, word] = scaleFor(Math.abs(value), unit);
  return `${number(value / factor, format)} ${word === "number" ? "" : word}`.trim();
}

function range(low, high, unit, transform) {
  if (low === null && high === null) return null;
  if (low === high) return null;
  const end = (value) => figure(value, unit, transform, fine);
  if (low === null) return `up to ${end(high)}`;
  if (high === null) return `from ${end(low)}`;
  return `${end(low)} to ${end(high)}`;
}

function day(iso, precision = "day") {
  if (!iso) return null;
  const [year, month, date] = iso.split("-");
  if (precision === "year") return year;
  if (precision === "month") return `${months[month - 1]} ${year}`;
  return `${+date} ${months[month - 1]} ${year}`;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const many = (n, noun, plural = noun + "s") => `${plain.format(n)} ${n === 1 ? noun : plural}`;
const placeName = (code) => places[code] ?? code;
const hedges = { exact: "", about: "about ", over: "more than ", under: "less than " };

const publisherOf = (article) => articles.publisher[article] ?? "publisher unknown";
const voiceOf = (article) => articles.publisher[article] ?? articles.source[article]?.split(/[/#]/).at(-1) ?? "";
const titleOf = (article) => articles.title[article] ?? articles.source[article];
const dateOf = (article) => day(articles.published_at[article], articles.published_precision[article]);

function pairName(home, other) {
  return home === "VN" ? capital(placeName(other)) : `${capital(placeName(home))} – ${placeName(other)}`;
}

function claimWords(i) {
  const { unit, transform } = ofCell(facts.cell[i], "unit", "transform");
  return hedges[facts.qualifier[i]] + figure(facts.value[i], unit, transform);
}

function ofCell(cell, ...names) {
  return Object.fromEntries(names.map((name) => [name, cells[name][cell]]));
}
