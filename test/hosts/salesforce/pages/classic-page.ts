import { objectNamed } from '../objects.ts';
import type { TestField, TestRecord } from '../record.ts';
import { labelOf } from './list-view.ts';
import { shownText } from './shown-text.ts';

/** A value turns into an input when it is clicked twice, and stays as it was typed until the page is saved, which it never is. */
export const CLASSIC_SCRIPT = `addEventListener('dblclick', ({ target }) => {
  const box = target.closest?.('.inlineEditWrite')?.firstElementChild;
  if (!box || box.querySelector('input')) return;
  const input = document.createElement('input');
  input.value = box.textContent;
  const end = (isTaken) => {
    const text = isTaken ? input.value : before;
    box.classList.toggle('inlineEditModified', isTaken);
    box.textContent = text;
  };
  const before = box.textContent;
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === 'Escape') end(key === 'Enter');
  });
  box.replaceChildren(input);
  input.focus();
});`;

/** A record’s page in Classic: one document, made by the server. */
export function classicPage(record: TestRecord, locale: string): string {
  const object = objectNamed(record.object);
  const language = locale.slice(0, 2);
  const title = escaped(String(record.values[object.fields[0]?.name ?? ''] ?? ''));
  const cells = (field: TestField, at: number): string =>
    `<td class="labelCol">${escaped(labelOf(field, language))}</td>` +
    `<td class="dataCol ${at % 2 === 0 ? '' : 'col02 '}${field.isReadOnly === true ? 'inlineEditLock' : 'inlineEditWrite'}">` +
    `<div id="${field.name.slice(0, 3).toLowerCase()}${at}_ileinner">${escaped(shownText(record, field, locale))}</div></td>`;
  const sections = Object.entries(object.sections).map(([section, names]) => {
    const fields = names
      .filter((name) => !record.hidden.includes(name))
      .flatMap((name) => object.fields.find((field) => field.name === name) ?? []);
    const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, row) =>
      fields
        .slice(row * 2, row * 2 + 2)
        .map((field, at) => cells(field, row * 2 + at))
        .join(''),
    );
    return `<div class="pbSubheader"><h3>${escaped(section)}</h3></div><div class="pbSubsection"><table class="detailList"><tbody>
${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table></div>`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>body { font: 12px sans-serif; } td { padding: 2px 8px; } .labelCol { color: #4a4a56; text-align: end; }</style></head>
<body class="hasMotif ${object.name.toLowerCase()}Tab detailPage sfdcBody"><div id="contentWrapper"><div class="bodyDiv"><table id="bodyTable"><tbody><tr><td class="noSidebarCell">
<div class="bPageTitle"><div class="ptBody"><div class="content"><h1 class="pageType">${escaped(object.labels[language] ?? '')}</h1><h2 class="pageDescription">${title}</h2></div></div></div>
<div class="bPageBlock bDetailBlock secondaryPalette" id="ep"><div class="pbBody">${sections.join('')}</div></div>
</td></tr></tbody></table></div></div><script src="/assets/classic.js"></script></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
