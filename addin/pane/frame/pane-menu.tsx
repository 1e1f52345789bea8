import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import type { PaneModel } from '../model/pane-model.ts';
import { Icon } from '../parts/icon.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { Menu } from '../parts/menu.tsx';
import { FilePicker } from './file-picker.tsx';

/** Reports that can be handed over as a file, by the names their readers know them by. */
const REPORTS = [
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['sarif', 'SARIF'],
] as const;

/** What can be done with the workbook as a whole. */
export function PaneMenu(): JSX.Element {
  const pane = usePane();
  const { abilities } = pane.port;
  const picker = useRef<HTMLInputElement>(null);
  const groups = [changing(pane), reporting(pane), publishing(pane), around(pane)];
  if (abilities.opensFiles) groups.push(opening(pane, () => picker.current?.click()));
  const items = groups.flatMap((group, at) => group.map((item, place) => ({ ...item, begins: at > 0 && place === 0 })));
  return (
    <>
      <Menu label={pane.words.frame.more} items={items}>
        <Icon name="more" />
      </Menu>
      {abilities.opensFiles && <FilePicker inputRef={picker} />}
    </>
  );
}

function changing({ port, words, undo, choices, saveCopy, markCells }: PaneModel): MenuItem[] {
  const { menu, header, keys } = words.frame;
  const { marksCells } = choices.value;
  const items: MenuItem[] = [];
  if (port.abilities.savesCopies) items.push({ label: header.saveCopy, run: () => void saveCopy() });
  items.push({
    label: menu.undo,
    hint: `${keys.control} Z`,
    disabled: !undo.canUndo.value,
    run: () => void undo.latest(),
  });
  if (port.abilities.marksCells)
    items.push({ label: menu.mark, checked: marksCells, run: () => void markCells(!marksCells) });
  return items;
}

function reporting({ port, words, writeReportSheet, writeScorecardSheet, exportReport }: PaneModel): MenuItem[] {
  const { menu } = words.frame;
  const files = REPORTS.map(([format, name]) => ({ label: menu.report(name), run: () => void exportReport(format) }));
  return port.abilities.writesReportSheet
    ? [
        { label: menu.reportSheet, run: () => void writeReportSheet() },
        { label: menu.scorecardSheet, run: () => void writeScorecardSheet() },
        ...files,
      ]
    : files;
}

function publishing({ words, publishes }: PaneModel): MenuItem[] {
  return [{ label: words.frame.menu.publish, run: () => (publishes.value = true) }];
}

function around({ port, words, choices, showsKeys, openWithWorkbook }: PaneModel): MenuItem[] {
  const { menu } = words.frame;
  const { opensWithWorkbook } = choices.value;
  const items: MenuItem[] = [];
  if (port.abilities.opensWithWorkbook)
    items.push({
      label: menu.openWith,
      checked: opensWithWorkbook,
      run: () => void openWithWorkbook(!opensWithWorkbook),
    });
  items.push({ label: menu.keys, hint: '?', run: () => (showsKeys.value = true) });
  return items;
}

function opening({ port, unsaved, words }: PaneModel, pick: () => void): MenuItem[] {
  const { menu } = words.frame;
  return [
    { label: menu.openAnother, run: pick },
    { label: menu.closeWorkbook, run: () => unsaved.leave(() => port.cancel()) },
  ];
}
