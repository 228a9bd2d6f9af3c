// Elements. Text becomes text nodes; nothing here, or anywhere in the page, makes markup of a string.

function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""),
  );
  return element;
}

function drawing(name, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// A link to an address that an article's record gave, only where it leads to the web.
function outwards(address) {
  if (!/^https?:\/\//i.test(address ?? "")) return null;
  return el("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, "where it was published");
}

const tag = (text, kind = "") => el("span", { class: `tag ${kind}` }, text);

// A passage with its sentence set apart and figures in it marked. spans: [[from, to], …] in the passage.
function quotation(characters, passage, spans) {
  const start = passages.lead[passage];
  const end = start + passages.length[passage];
  const slice = (from, to) => characters.slice(from, to).join("");
  const quote = el("span", { class: "quote" });
  let at = start;
  for (const [from, to] of spans.map(([a, b]) => [a + start, b + start]).sort((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    quote.append(slice(at, from), el("mark", {}, slice(from, to)));
    at = to;
  }
  quote.append(slice(at, end));
  const before = slice(0, start).replace(/^\S+\s/, "");
  const after = slice(end).replace(/\s\S+$/, "");
  return el(
    "blockquote",
    { lang: "vi" },
    before.trim() && el("span", { class: "around" }, (passages.start[passage] > start ? "… " : "") + before),
    quote,
    after.trim() && el("span", { class: "around" }, after + " …"),
  );
}

// The quotation of claims in one sentence, or the way to the page that holds it.
async function quotationOf(claims) {
  const passage = facts.passage[claims[0]];
  const characters = await passageText(passage);
  if (characters === null)
    return el(
      "p",
      { class: "more" },
      el("a", { href: pageOf(passage) }, "The sentence is on a page of its own"),
    );
  return quotation(
    characters,
    passage,
    claims.map((i) => [facts.at[i], facts.at[i] + facts.length[i]]),
  );
}
