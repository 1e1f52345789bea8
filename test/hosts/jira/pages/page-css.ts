/** Enough of Jira’s looks that places are where they are in Jira: panels beside boards, cards in columns that scroll. */
export const PAGE_CSS = `
:root { color-scheme: light; --ground: #fff; --text: #172b4d; --line: #dfe1e6; --card: #fff; --well: #f4f5f7 }
:root[data-color-mode="dark"] { color-scheme: dark; --ground: #1d2125; --text: #b6c2cf; --line: #454f59; --card: #22272b; --well: #161a1d }
* { box-sizing: border-box }
body { margin: 0; font: 14px/20px system-ui, sans-serif; background: var(--ground); color: var(--text) }
a { color: inherit } h1 { font-size: 24px; line-height: 28px; margin: 8px 0 12px } h2, h3 { font-size: 12px; margin: 8px }
.top { block-size: 48px; padding: 12px 24px; border-block-end: 1px solid var(--line) }
main { padding: 16px 24px }
.many { display: grid; grid-template-columns: 1fr } .many.with-details:has(.panel) { grid-template-columns: 1fr 420px } #header, #content { padding: 16px 24px }
.panel { padding-inline-start: 16px; border-inline-start: 1px solid var(--line); max-block-size: 90vh; overflow: auto }
.dialog { position: fixed; inset: 40px 120px; z-index: 510; background: var(--ground); border: 1px solid var(--line); padding: 24px; overflow: auto }
.board { display: grid; grid-template-columns: repeat(3, 260px); gap: 12px }
.column { background: var(--well); padding: 4px } .card { position: relative; block-size: calc(100% - 8px); margin: 4px; padding: 8px; border: 1px solid var(--line); background: var(--card); border-radius: 3px }
.card .foot { display: flex; justify-content: space-between; margin-block-start: 12px } .more { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; opacity: 0 }
.row { display: flex; gap: 8px; align-items: center; block-size: 100%; padding-inline: 8px; border: 1px solid var(--line) } .row .summary { flex: 1 }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%) }
.list { inline-size: 100%; border-collapse: collapse } .list td, .list th { border: 1px solid var(--line); padding: 8px; text-align: start }
.quick { block-size: 32px; margin-block-end: 16px } .quick button { block-size: 32px; inline-size: 32px }
.breadcrumbs { display: flex; gap: 8px; list-style: none; padding: 0 } .field { display: grid; grid-template-columns: 120px 1fr; align-items: center; min-block-size: 36px }
.field button { inline-size: 24px; block-size: 24px }
`;
