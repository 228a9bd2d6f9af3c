// Targets and what came of them.

const MOST_TARGETS = 40;
const targetView = { most: MOST_TARGETS };

function drawTargets() {
  const live = document.getElementById("targets-live");
  const which = d3
    .range(targets.size)
    .filter((t) => isWithin(targets, t) && isChosenTarget(t))
    .sort((a, b) => (targets.outcome[a] === null) - (targets.outcome[b] === null));
  if (!which.length)
    return live.replaceChildren(
      el("p", { class: "none" }, targets.size ? "None among those chosen." : "No article states a target."),
    );
  const met = which.filter((t) => targets.is_met[t] === true).length;
  const missed = which.filter((t) => targets.is_met[t] === false).length;
  const left = counts.targets - targets.size;
  live.replaceChildren(
    el(
      "p",
      { class: "tally" },
      `${met} met, ${missed} missed, ${which.length - met - missed} without a known outcome.` +
        (left > 0 ? ` ${plain.format(left)} more stand in the table targets.` : ""),
    ),
    el("ul", { class: "targets" }, which.slice(0, targetView.most).map(targetRow)),
  );
  if (which.length > targetView.most)
    live.append(
      el(
        "button",
        { class: "more", onclick: () => ((targetView.most += MOST_TARGETS), drawTargets()) },
        `Show more of ${plain.format(which.length)}`,
      ),
    );
}

function isChosenTarget(t) {
  const fact = targets.claim[t];
  return fact === null ? !filters.publisher && !filters.verdict : chosen.facts[fact] === 1;
}

function targetRow(t) {
  const {
    subject,
    period,
    unit,
    transform,
    claim,
    target,
    outcome,
    outcomes,
    outcome_basis,
    is_met,
    gap_pct,
  } = Object.fromEntries(Object.entries(targets).map(([name, column]) => [name, column[t]]));
  const open = (claims, words) =>
    claims.length ? el("button", { class: "link", onclick: () => openClaims(claims) }, words) : words;
  const state = is_met === null ? "open" : is_met ? "met" : "missed";
  const gap = gap_pct === null ? "" : ` (${gap_pct > 0 ? "+" : ""}${number(+gap_pct.toFixed(1))}%)`;
  const source = outcome_basis === "reference" ? ", official" : "";
  const result =
    outcome === null ? "no outcome known" : [open(outcomes, figure(outcome, unit, transform)), source + gap];
  return el(
    "li",
    { class: state },
    el("p", {}, tag(state, state === "missed" ? "wrong" : ""), " ", el("b", {}, subject), `, ${period}`),
    outcome === null ? el("span") : targetBar(target, outcome),
    el(
      "p",
      { class: "target-figures" },
      "Target ",
      open(claim === null ? [] : [claim], figure(target, unit, transform)),
      " · ",
      result,
    ),
  );
}

function targetBar(target, outcome) {
  const most = Math.max(Math.abs(target), Math.abs(outcome ?? 0)) * 1.08 || 1;
  const share = (value) => `${(100 * Math.abs(value)) / most}%`;
  const marks = [drawing("rect", { class: "track", width: "100%", height: "100%" })];
  if (outcome !== null)
    marks.push(drawing("rect", { class: "outcome", width: share(outcome), y: "25%", height: "50%" }));
  marks.push(drawing("line", { class: "target", x1: share(target), x2: share(target), y1: "0", y2: "100%" }));
  return drawing("svg", { class: "target-bar", "aria-hidden": "true" }, ...marks);
}
