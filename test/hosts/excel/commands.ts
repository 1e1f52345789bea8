import type { CellValue } from '../../../core/sheet/workbook.ts';
import type { CallOptions, FunctionCall } from './custom-functions.ts';
import type { Host } from './host.ts';
import { cellAt, isEmptyCell } from './model/sheet-cells.ts';
import { areaNamed } from './objects/named-area.ts';
import { tellChanged } from './objects/changed.ts';
import { showPane } from './objects/show-pane.ts';

/** What Excel calls in an add-in: ribbon buttons, context menus, shortcuts, custom functions, its pane. */
export interface Commands {
  /** Clicks a ribbon button or context-menu entry that executes a function; resolves when the function says `completed`. */
  command(functionName: string, controlId?: string, milliseconds?: number): Promise<void>;
  /** Presses the keys of an action (`Office.actions.associate`); nothing tells when it is done. */
  action(name: string, argument?: object): void;
  /** Shows or hides the pane, as its close button does. */
  showPane(shown: boolean): void;
  /** Calls a custom function as a cell does, without a cell. */
  callFunction(name: string, args: readonly unknown[], options?: CallOptions): FunctionCall;
  /**
   * Enters a custom function into a cell. Results land in the cells, spilled; where others are in the way the cell shows
   * #SPILL!. `formula` is what the cell keeps, else one made of the name.
   */
  enterFunction(
    address: string,
    name: string,
    args: readonly unknown[],
    options?: CallOptions & { readonly formula?: string },
  ): FunctionCall;
}

const ACTION = 2;
const DISPATCH = 1000;

export function commands(host: Host): Commands {
  let number = 0;
  const landing = new Map<number, (grid: readonly (readonly CellValue[])[]) => void>();
  host.functions.onResult = (id, grid) => landing.get(id)?.(grid);
  return {
    command(functionName, controlId = functionName, milliseconds = 10_000) {
      const id = String((number += 1));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          host.pane.commands.delete(id);
          reject(new Error(`The command ${functionName} did not say completed within ${milliseconds} ms.`));
        }, milliseconds);
        host.pane.commands.set(id, (status) => {
          clearTimeout(timer);
          host.pane.commands.delete(id);
          if (status === 0) resolve();
          else reject(new Error(`The add-in has no command ${functionName} (error ${status}).`));
        });
        // Excel starts the add-in for a command, and calls it once the add-in has said that it can be called.
        const call = (): void => {
          if (host.pane.actionsReady)
            host.events.tellDocument('appCommandInvoked', {
              0: id,
              1: functionName,
              2: JSON.stringify({ source: { id: controlId } }),
            });
          else if (host.pane.commands.has(id)) setTimeout(call, 20);
        };
        call();
      });
    },
    action: (name, argument = {}) => host.events.send(ACTION, DISPATCH, '', [name, JSON.stringify(argument)]),
    showPane: (shown) => showPane(host, host.pane, shown ? 'Visible' : 'Background'),
    callFunction: (name, args, options) => host.functions.call(name, args, options),
    enterFunction(address, name, args, options = {}) {
      const front = host.book.sheets.find((sheet) => sheet.id === host.book.activeSheet)!;
      const at = areaNamed(host, front, address);
      if (at === null) throw new Error(`“${address}” names no cells.`);
      const call = host.functions.call(name, args, { address, ...options });
      landing.set(call.id, (grid) => land(host, at.sheet, at.area, grid, options.formula ?? `${name}(…)`));
      return call;
    },
  };
}

function land(
  host: Host,
  sheet: NonNullable<ReturnType<typeof areaNamed>>['sheet'],
  { top, left }: { readonly top: number; readonly left: number },
  grid: readonly (readonly CellValue[])[],
  formula: string,
): void {
  const cells = grid.flatMap((line, row) =>
    line.map((value, column) => ({ row: top + row, column: left + column, value })),
  );
  const anchor = cellAt(sheet, top, left);
  const spilled = sheet.spills.get(`${top}:${left}`) ?? new Set<string>();
  const blocked = cells.some(({ row, column }) => {
    const isOwn = (row === top && column === left) || spilled.has(`${row}:${column}`);
    return !isOwn && !isEmptyCell(cellAt(sheet, row, column));
  });
  for (const key of spilled) {
    const [row, column] = key.split(':').map(Number) as [number, number];
    host.journal.setCell(sheet, row, column, { ...cellAt(sheet, row, column), value: null });
  }
  const shown = blocked ? [{ row: top, column: left, value: { error: '#SPILL!' } }] : cells;
  for (const { row, column, value } of shown)
    host.journal.setCell(sheet, row, column, { ...cellAt(sheet, row, column), value, formula: null });
  host.journal.setCell(sheet, top, left, { ...anchor, value: shown[0]?.value ?? null, formula });
  sheet.spills.set(`${top}:${left}`, new Set(shown.slice(1).map(({ row, column }) => `${row}:${column}`)));
  host.journal.endStep('custom function');
  const bottom = top + (blocked ? 1 : grid.length) - 1;
  tellChanged(
    host,
    sheet,
    { top, left, bottom, right: left + (blocked ? 1 : (grid[0]?.length ?? 1)) - 1 },
    'RangeEdited',
  );
}
