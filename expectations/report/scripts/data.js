// The page's data: columns are expanded once; sentences stay packed until a reader opens one.

async function unpack(element) {
  const text = element.textContent;
  if (element.dataset.encoding === "json") return JSON.parse(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";

// A column came as it is, as {of: values, at: indexes or letters for them}, or as {each: length, text: in a row}.
function values(column) {
  if (Array.isArray(column)) return column;
  if (typeof column.at === "string") {
    const ofLetter = new Map([...ALPHABET].map((letter, i) => [letter.charCodeAt(0), column.of[i]]));
    return Array.from({ length: column.at.length }, (_, i) => ofLetter.get(column.at.charCodeAt(i)));
  }
  if (column.of) return column.at.map((i) => column.of[i]);
  const { each, text } = column;
  return Array.from({ length: text.length / each }, (_, i) => text.slice(i * each, (i + 1) * each));
}

function expand(table) {
  const columns = Object.fromEntries(Object.entries(table).map(([name, column]) => [name, values(column)]));
  const [first] = Object.values(columns);
  for (const [index, shared] of [
    ["about", subjects],
    ["when", periods],
  ])
    if (columns[index])
      for (const [name, column] of Object.entries(shared))
        columns[name] = columns[index].map((i) => column[i]);
  return { ...columns, size: first.length };
}

const { labels, places, counts, paging, ...tables } = await unpack(document.getElementById("data"));
const subjects = Object.fromEntries(
  Object.entries(tables.subjects).map(([name, column]) => [name, values(column)]),
);
const periods = Object.fromEntries(
  Object.entries(tables.periods).map(([name, column]) => [name, values(column)]),
);
subjects.partner = subjects.home.map((home, i) => `${home} ${subjects.other[i]}`);
const articles = expand(tables.articles);
const passages = expand(tables.passages);
const cells = expand(tables.cells);
const facts = expand(tables.facts);
const conflicts = expand(tables.conflicts);
const targets = expand(tables.targets);
const reference = expand(tables.reference);

// Facts come in the order of their cells: those of cell c are firstFact[c] … firstFact[c + 1] - 1.
const firstFact = new Uint32Array(cells.size + 1);
for (let c = 0; c < cells.size; c++) firstFact[c + 1] = firstFact[c] + cells.held[c];
facts.cell = new Uint32Array(facts.size);
for (let c = 0; c < cells.size; c++) facts.cell.fill(c, firstFact[c], firstFact[c + 1]);

const conflictsOfFact = new Map();
const wrongFacts = new Set();
for (let k = 0; k < conflicts.size; k++) {
  for (const i of conflicts.claims[k]) conflictsOfFact.set(i, [...(conflictsOfFact.get(i) ?? []), k]);
  if (conflicts.is_error[k]) for (const i of conflicts.wrong[k]) wrongFacts.add(i);
}
const factOfId = (id) => facts.id.indexOf(id);

const articleOf = (fact) => passages.article[facts.passage[fact]];

const blocks = [...document.querySelectorAll("script.sentences")];
const unpacked = [];

// A passage: the characters around a sentence, by code point as the warehouse counts them; null where it is on a
// page beside this one.
async function passageText(passage) {
  const block = Math.floor(passage / paging.sentences_a_block);
  if (block >= blocks.length) return null;
  unpacked[block] ??= unpack(blocks[block]);
  return Array.from((await unpacked[block])[passage % paging.sentences_a_block]);
}

// The address of the page of sentences of this number; of a passage on the pages beside this one.
const sentencePage = (number) =>
  `${document.documentElement.dataset.beside}sentences/${String(number).padStart(4, "0")}.html`;

function pageOf(passage) {
  const number =
    Math.floor((passage - blocks.length * paging.sentences_a_block) / paging.sentences_a_page) + 1;
  return `${sentencePage(number)}#p${passage}`;
}
