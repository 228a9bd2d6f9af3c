// What a reader chose to see, and which cells and claims that leaves.

const filters = { partner: "", measure: "", from: "", to: "", publisher: "", verdict: "" };
const chosen = { cells: new Uint8Array(cells.size), facts: new Uint8Array(facts.size), count: 0 };

const yearOf = (iso) => (iso ? +iso.slice(0, 4) : null);

// Whether a row of cells, conflicts, targets or reference is within partner, measure and period.
function isWithin(table, i) {
  if (filters.partner && table.partner[i] !== filters.partner) return false;
  if (filters.measure && table.measure && table.measure[i] !== filters.measure) return false;
  if (!filters.from && !filters.to) return true;
  const end = yearOf(table.end[i]);
  const start = table.kind[i] === "cumulative" ? end : (yearOf(table.start[i]) ?? end);
  if (start === null) return false;
  return !(filters.from && (end ?? Infinity) < +filters.from) && !(filters.to && start > +filters.to);
}

function choose() {
  chosen.count = 0;
  for (let c = 0; c < cells.size; c++) {
    const within = isWithin(cells, c) && (!filters.verdict || cells.verdict[c] === filters.verdict);
    let any = within && !filters.publisher && cells.facts[c] > cells.held[c];
    for (let i = firstFact[c]; i < firstFact[c + 1]; i++) {
      const is = within && (!filters.publisher || publisherOf(articleOf(i)) === filters.publisher);
      chosen.facts[i] = is;
      chosen.count += is;
      any ||= is;
    }
    chosen.cells[c] = any;
  }
}

const isChosenConflict = (k) =>
  isWithin(conflicts, k) &&
  ((!filters.publisher && !filters.verdict) || conflicts.claims[k].some((i) => chosen.facts[i]));

function tally(keys) {
  const found = new Map();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}

// Partners by number of claims: [[key, claims], …].
function partners() {
  const found = new Map();
  for (let c = 0; c < cells.size; c++) {
    const key = cells.partner[c];
    found.set(key, (found.get(key) ?? 0) + cells.facts[c]);
  }
  return [...found].sort((a, b) => b[1] - a[1]);
}

const allPartners = partners();

function partnerGroups() {
  const groups = { "Vietnam and": [], "Vietnamese provinces": [], "Other pairs": [] };
  for (const [key, claims] of allPartners) {
    const [home, other] = key.split(" ");
    const group =
      home === "VN" ? "Vietnam and" : home.startsWith("VN-") ? "Vietnamese provinces" : "Other pairs";
    groups[group].push(el("option", { value: key }, `${pairName(home, other)} (${plain.format(claims)})`));
  }
  return Object.entries(groups)
    .filter(([, options]) => options.length)
    .map(([label, options]) => el("optgroup", { label }, options));
}

function options(entries) {
  return entries.map(([value, label]) => el("option", { value }, label));
}

function filterForm(onChange) {
  const years = [...new Set(cells.end.map(yearOf).filter(Boolean))].sort((a, b) => b - a);
  const measures = new Set(cells.measure);
  const verdicts = new Set(cells.verdict);
  const publishers = tally(facts.passage.map((passage) => publisherOf(passages.article[passage])));
  const choices = {
    partner: ["Partner", [el("option", { value: "" }, "All partners"), ...partnerGroups()]],
    measure: [
      "Measure",
      options([["", "All measures"], ...Object.entries(labels.measures).filter(([m]) => measures.has(m))]),
    ],
    from: ["From", options([["", "Any year"], ...years.map((year) => [year, year])])],
    to: ["To", options([["", "Any year"], ...years.map((year) => [year, year])])],
    publisher: [
      "Publisher",
      options([
        ["", "All publishers"],
        ...publishers.map(([name, n]) => [name, `${name} (${plain.format(n)})`]),
      ]),
    ],
    verdict: [
      "Verdict",
      options([["", "All verdicts"], ...Object.entries(labels.verdicts).filter(([v]) => verdicts.has(v))]),
    ],
  };
  const form = document.querySelector("#filters form");
  for (const [name, [label, content]] of Object.entries(choices))
    form.append(
      el(
        "div",
        {},
        el("label", { for: `filter-${name}` }, label),
        el("select", { name, id: `filter-${name}` }, content),
      ),
    );
  form.append(el("button", { type: "reset" }, "Clear"));
  const read = () => {
    for (const name of Object.keys(filters)) filters[name] = form.elements[name].value;
    onChange();
  };
  form.addEventListener("change", read);
  form.addEventListener("reset", () => setTimeout(read));
  form.addEventListener("submit", (event) => event.preventDefault());
}

function setFilter(name, value) {
  const select = document.querySelector("#filters form").elements[name];
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

function sayFilters() {
  const form = document.querySelector("#filters form");
  const names = Object.keys(filters).filter((name) => filters[name]);
  const active = names.length > 0;
  const choices = names.map(
    (name) =>
      (name === "from" || name === "to" ? `${name} ` : "") + form.elements[name].selectedOptions[0].label,
  );
  const text = active
    ? `${many(chosen.count, "claim")} of ${plain.format(facts.size)}: ${choices.join(", ")}`
    : `all ${many(counts.facts, "claim")}` +
      (facts.size < counts.facts ? `, ${plain.format(facts.size)} of them one by one` : "");
  document.getElementById("filters-said").textContent = text;
  document.getElementById("filters").classList.toggle("active", active);
}
