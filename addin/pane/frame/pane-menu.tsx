import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import type { MenuItem } from '../parts/menu.tsx';
import { Menu } from '../parts/menu.tsx';
import { FilePicker } from './file-picker.tsx';

/** What can be done with the workbook as a whole. */
export function PaneMenu(): JSX.Element {
  const pane = usePane();
  const { abilities } = pane.port;
  const picker = useRef<HTMLInputElement>(null);
  const items: MenuItem[] = [];
  if (abilities.savesCopies) items.push({ label: 'Save a corrected copy', run: pane.saveCopy });
  items.push(
    { label: 'Undo the last fix', hint: 'Ctrl Z', disabled: !pane.canUndo.value, run: pane.undo },
    { label: 'Report as HTML', begins: true, run: () => pane.exportReport('html') },
    { label: 'Report as Markdown', run: () => pane.exportReport('markdown') },
    { label: 'Report as CSV', run: () => pane.exportReport('csv') },
    { label: 'Report as JSON', run: () => pane.exportReport('json') },
    { label: 'Report as SARIF', run: () => pane.exportReport('sarif') },
    { label: 'Keys', hint: '?', begins: true, run: () => (pane.showsKeys.value = true) },
  );
  if (abilities.opensFiles)
    items.push(
      { label: 'Open another workbook…', begins: true, run: () => picker.current?.click() },
      { label: 'Close this workbook', run: () => pane.port.cancel() },
    );
  return (
    <>
      <Menu label="More" items={items}>
        <Icon name="more" />
      </Menu>
      {abilities.opensFiles && <FilePicker inputRef={picker} />}
    </>
  );
}
