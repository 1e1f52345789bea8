import { objectNamed } from '../objects.ts';
import type { TestField, TestRecord } from '../record.ts';
import { labelOf } from './list-view.ts';
import { shownText } from './shown-text.ts';

/**
 * A value turns into an input when it is clicked twice, and stays as it was typed until the page is saved, which it never
 * is. Of several that may be chosen there are three lists: one that is sent and not seen, what is left, what is chosen.
 */
export const CLASSIC_SCRIPT = `addEventListener('dblclick', ({ target }) => {
  const box = target.closest?.('.inlineEditWrite')?.firstElementChild;
  if (!box || box.querySelector('input, select')) return;
  if (box.dataset.options) return chooseSeveral(box);
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
});
function chooseSeveral(box) {
  const chosen = box.textContent.split(';');
  const made = (suffix, label, texts) => {
    const list = Object.assign(document.createElement('select'), { id: box.id + suffix, multiple: true, size: 4 });
    const group = label ? list.appendChild(Object.assign(document.createElement('optgroup'), { label })) : list;
    group.append(...texts.map((text) => new Option(text)));
    return list;
  };
  const options = box.dataset.options.split(';');
  const sent = made('', '', options);
  sent.style.display = 'none';
  const left = made('_unselected', 'Available', options.filter((it) => !chosen.includes(it)));
  const right = made('_selected', 'Chosen', options.filter((it) => chosen.includes(it)));
  const add = Object.assign(document.createElement('a'), { textContent: 'Add', href: 'javascript:' });
  add.addEventListener('click', (event) => {
    event.preventDefault();
    right.firstElementChild.append(...left.selectedOptions);
    for (const option of sent.options) option.selected = [...right.options].some(({ text }) => text === option.text);
  });
  box.replaceChildren(sent, left, add, right);
}`;

/** A record’s page in Classic: one document, made by the server. */
export function classicPage(record: TestRecord, locale: string): string {
  const object = objectNamed(record.object);
  const language = locale.slice(0, 2);
  const title = escaped(String(record.values[object.fields[0]?.name ?? ''] ?? ''));
  const cells = (field: TestField, at: number): string =>
    `<td class="labelCol">${escaped(labelOf(field, language))}</td>` +
    `<td class="dataCol ${at % 2 === 0 ? '' : 'col02 '}${field.isReadOnly === true ? 'inlineEditLock' : 'inlineEditWrite'}">` +
    `<div id="${field.name.slice(0, 3).toLowerCase()}${at}_ileinner"${optionsOf(field)}>${escaped(shownText(record, field, locale))}</div></td>`;
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

const optionsOf = ({ type, options = [] }: TestField): string =>
  type === 'choices' ? ` data-options="${escaped(options.join(';'))}"` : '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
