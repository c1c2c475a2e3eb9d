// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/html/html_style.h"

#include <map>

#include "ui/report/figures/figure_theme.h"

namespace tidemark::ui {

namespace {

constexpr std::string_view kBase = R"css(
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f262d; --muted: #5b6670; --rule: #dfe4e9; --strong-rule: #8d98a3; --tint: #f5f7f9;
  --accent: #0b5c8f; --good: #0b7a4b; --warn: #9a5b00; --bad: #b3261e;
  --good-tint: #eef7f2; --warn-tint: #fdf6e9; --bad-tint: #fdf1f0; --none-tint: #f3f7fa;
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 Inter, "DejaVu Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
.page { display: grid; grid-template-columns: 15rem minmax(0, 60rem); gap: 3.5rem; max-width: 82rem; margin: 0 auto;
  padding: 3rem 2rem 5rem; }
header { border-top: 5px solid var(--accent); padding-top: 1.1rem; margin-bottom: 1.5rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2.1rem; letter-spacing: -0.02em; margin: 0; }
h2 { font-size: 1.5rem; letter-spacing: -0.012em; margin: 3.2rem 0 0.6rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.12rem; margin: 2.2rem 0 0.4rem; }
h4 { font-size: 0.98rem; color: var(--accent); margin: 1.6rem 0 0.2rem; }
p { margin: 0.6rem 0; max-width: 48rem; }
li { margin: 0.25rem 0; max-width: 46rem; }
.subtitle { color: var(--muted); font-size: 1.05rem; margin: 0.4rem 0 0; }
nav { font-size: 0.86rem; line-height: 1.4; position: sticky; top: 2rem; align-self: start; max-height: calc(100vh - 4rem);
  overflow-y: auto; }
nav p { font-weight: 600; margin: 0 0 0.5rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li { margin: 0; }
nav a { display: block; padding: 0.28rem 0; color: var(--muted); text-decoration: none; }
nav a:hover, nav a:focus-visible { color: var(--accent); }
nav .level-2 { padding-left: 0.9rem; font-size: 0.95em; }
.scroll { overflow-x: auto; margin: 0.8rem 0 0.3rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.45; }
caption { text-align: left; font-weight: 600; padding: 0 0.6rem 0.35rem; font-size: 0.94rem; }
th, td { padding: 0.42rem 0.6rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--rule); }
thead th { color: var(--muted); font-weight: 600; font-size: 0.8rem; vertical-align: bottom; border-bottom: 1.5px solid var(--strong-rule); }
tbody th { font-weight: 400; }
.right { text-align: right; }
td.right { white-space: nowrap; }
.centre { text-align: center; }
tr.total > * { font-weight: 600; border-top: 1px solid var(--strong-rule); }
tbody tr:hover > * { background: var(--tint); }
thead button { all: unset; cursor: pointer; display: inline; }
thead button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
th[aria-sort="ascending"] button::after { content: " \2191"; }
th[aria-sort="descending"] button::after { content: " \2193"; }
.note, figcaption small { color: var(--muted); font-size: 0.8rem; margin: 0.3rem 0 0; }
.mark { font-weight: 600; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .open { color: var(--muted); }
.facts th { width: 30%; color: var(--muted); } .facts .basis { width: 9rem; text-align: right; color: var(--muted); font-size: 0.8rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: 0.8rem; margin: 1.2rem 0; }
.tile { background: var(--tint); border-top: 3px solid var(--accent); padding: 0.75rem 0.9rem; margin: 0; }
.tile dt { color: var(--muted); font-size: 0.82rem; }
.tile dd { margin: 0.1rem 0 0; font-size: 1.35rem; font-weight: 600; line-height: 1.3; letter-spacing: -0.01em; }
.tile .basis { display: block; color: var(--muted); font-size: 0.78rem; font-weight: 400; letter-spacing: 0; }
.callout { border-left: 4px solid var(--accent); background: var(--none-tint); padding: 0.85rem 1.1rem; margin: 1.1rem 0; }
.callout p { margin: 0.3rem 0 0; } .callout p:first-child { margin: 0; font-weight: 600; font-size: 1.06rem; color: var(--accent); }
.callout.is-good { border-color: var(--good); background: var(--good-tint); } .callout.is-good p:first-child { color: var(--good); }
.callout.is-warn { border-color: var(--warn); background: var(--warn-tint); } .callout.is-warn p:first-child { color: var(--warn); }
.callout.is-bad { border-color: var(--bad); background: var(--bad-tint); } .callout.is-bad p:first-child { color: var(--bad); }
.callout.is-open { border-color: var(--muted); } .callout.is-open p:first-child { color: var(--muted); }
code { font-family: "DejaVu Sans Mono", ui-monospace, monospace; font-size: 0.86em; overflow-wrap: anywhere; }
pre { background: var(--tint); padding: 0.9rem 1.1rem; overflow-x: auto; font-size: 0.86rem; line-height: 1.5; }
pre code { font-size: 1em; overflow-wrap: normal; }
figure { margin: 1.6rem 0; }
figcaption { font-weight: 600; font-size: 0.94rem; margin-bottom: 0.35rem; }
figcaption small { display: block; font-weight: 400; }
figure svg { display: block; width: 100%; height: auto; }
@media (max-width: 60rem) {
  .page { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding: 1.5rem 1.1rem 3rem; }
  nav { position: static; max-height: none; border-bottom: 1px solid var(--rule); padding-bottom: 1rem; }
  nav .level-2 { display: none; }
}
@media print {
  @page { margin: 18mm; }
  body { font-size: 9.5pt; line-height: 1.45; }
  .page { display: block; padding: 0; max-width: none; }
  nav { position: static; max-height: none; overflow: visible; columns: 2; break-after: avoid; }
  .scroll { overflow: visible; }
  h2, h3, h4, caption, figcaption { break-after: avoid; }
  tr, figure, .callout, .tile { break-inside: avoid; }
  thead { display: table-header-group; }
  .appendix { break-before: page; }
  tbody tr:hover > * { background: none; }
  pre { white-space: pre-wrap; }
  .tile, .callout, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";

// Dark is for screens: paper stays white.
constexpr std::string_view kDark = R"css(
  :root {
    --paper: #16191d; --ink: #e6e9ec; --muted: #9aa4ae; --rule: #2c3238; --strong-rule: #59626b; --tint: #1e2328;
    --accent: #6cb6e8; --good: #4fc793; --warn: #e5b04b; --bad: #ff8a80;
    --good-tint: #16241e; --warn-tint: #28220f; --bad-tint: #2b1a19; --none-tint: #1a2128;
  }
)css";

constexpr std::string_view kScript = R"js(
"use strict";
document.querySelectorAll("table.sortable").forEach(function (table) {
  var body = table.tBodies[0];
  var heads = Array.from(table.tHead.rows[0].cells);
  var key = function (row, column) {
    var cell = row.cells[column];
    return cell.hasAttribute("data-key") ? Number(cell.getAttribute("data-key")) : cell.textContent.trim();
  };
  var compare = function (a, b) {
    var numbers = typeof a === "number" ? 1 : 0;
    numbers += typeof b === "number" ? 1 : 0;
    if (numbers === 2) { return a - b; }
    if (numbers === 1) { return typeof a === "number" ? -1 : 1; }
    return a.localeCompare(b);
  };
  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    while (head.firstChild) { button.appendChild(head.firstChild); }
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      var isTotal = function (row) { return row.classList.contains("total"); };
      var rows = Array.from(body.rows);
      var totals = rows.filter(isTotal);
      var plain = rows.filter(function (row) { return !isTotal(row); });
      plain.sort(function (a, b) { return (down ? -1 : 1) * compare(key(a, column), key(b, column)); });
      plain.concat(totals).forEach(function (row) { body.appendChild(row); });
    });
  });
});
)js";

std::string figureRules() {
  std::map<std::string, std::string> rules;
  for (const ColourPair& pair : recolouring()) {
    rules.emplace(pair.light.name().toStdString(), pair.dark.name().toStdString());
  }
  std::string css;
  for (const auto& [light, dark] : rules) {
    for (const std::string_view property : {"fill", "stroke"}) {
      css.append("  figure svg [").append(property).append("=\"").append(light).append("\"] { ");
      css.append(property).append(": ").append(dark).append("; }\n");
    }
  }
  return css;
}

} // namespace

std::string htmlStyleSheet() {
  return std::string(kBase) + "@media screen and (prefers-color-scheme: dark) {" + std::string(kDark) + figureRules() +
         "}\n";
}

std::string htmlScript() { return std::string(kScript); }

} // namespace tidemark::ui
