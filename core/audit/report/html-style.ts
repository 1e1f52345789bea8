/**
 * The look of the HTML report: light and dark after the reader's system, narrow screens, paper, where nothing is folded. Severities
 * have the hue of the pane, which no lane has.
 */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #fff; --line: #d5dae0; --tint: #f5f6f8;
  --critical: #8a1a7d; --serious: #1b1f24; --moderate: #4d5560; --minor: #4d5560; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --quiet: #a3acb6; --paper: #16191d; --line: #363c44;
  --tint: #1e2227; --critical: #ef9ae3; --serious: #e6e9ed; --moderate: #b9c1ca; --minor: #b9c1ca; } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.5 "Segoe UI", system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
h1, h2, h3, h4, p, ul, dl, table { margin: 0 }
h1 { font-size: 1.375rem; font-weight: 600; line-height: 1.3 }
.file { font-size: 1.375rem; font-weight: 600; margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line) }
.group { font-size: 0.9375rem; font-weight: 600; margin-top: 1.5rem }
.item { font-size: 0.9375rem; font-weight: 600 }
.standing { font-weight: 600; margin-top: 0.25rem } .quiet { color: var(--quiet) }
.critical { color: var(--critical) } .serious { color: var(--serious) } .moderate { color: var(--moderate) } .minor { color: var(--minor) }
ol { list-style: none; margin: 0.5rem 0 0; padding: 0 }
li.finding { padding: 0.75rem 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.where { font-weight: 600 }
dl { display: flex; flex-wrap: wrap; gap: 0 1.25rem; color: var(--quiet) } dl div { display: flex; gap: 0.375rem } dt { flex: none; max-width: 12rem } dd { margin: 0; color: var(--ink) }
details { margin-top: 1rem } summary { cursor: pointer; font-weight: 600 } summary:focus-visible { outline: 2px solid; outline-offset: 2px }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; margin-top: 0.5rem }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line) } th { font-weight: 600 } .number { text-align: right }
@media print { body { max-width: none; padding: 0; font-size: 10pt } .file { break-before: page } .file.first { break-before: auto } summary { list-style: none }
  details::details-content { content-visibility: visible; block-size: auto } }
@page { margin: 18mm }
`;
