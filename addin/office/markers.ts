import type { Severity } from '../../core/audit/finding.ts';
import type { Host } from './host.ts';
import type { Mark } from './marks.ts';
import { codeOf, isGone, isPassing } from './office-errors.ts';
import { quietly } from './quietly.ts';
import { readTogether } from './read-together.ts';

/**
 * Marks are conditional formats whose formula is always true and names us: they draw a border over any fill, leave what
 * the planner formatted as it is, and are known again after a reload, in a copied cell or in a saved file.
 */
const FORMULA = '=ISTEXT("Lanekeeper mark")';
const OURS = '"Lanekeeper mark"';

/** Colour and line: the worse, the more drawn; told apart without the colour too. */
const LINES: Readonly<Record<Severity, { readonly color: string; readonly style: 'Continuous' | 'Dash' | 'Dot' }>> = {
  critical: { color: '#A4161A', style: 'Continuous' },
  serious: { color: '#B54708', style: 'Continuous' },
  moderate: { color: '#8A6100', style: 'Dash' },
  minor: { color: '#4F5B66', style: 'Dot' },
};
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** What marking met. */
export interface Marked {
  /** Names of protected sheets, which stay as they are, where marks should have come or gone. */
  readonly protectedSheets: readonly string[];
  /** Names of sheets that should have had marks and of which Excel does not tell what is marked, with what it said. */
  readonly untold: readonly { readonly sheet: string; readonly error: unknown }[];
}

/** Whether cells of the workbook are marked, by whomever: two syncs. */
export async function areMarked(host: Host): Promise<boolean> {
  const { sheets } = await readMarks(host);
  return sheets.some(({ old }) => old.length > 0);
}

/**
 * Takes all marks of before away and draws these: three syncs, and Excel tells no handlers of it. What breaks off, as where
 * a sheet goes meanwhile, is begun anew: marks are found again whoever drew them, so none is drawn twice.
 */
export async function drawMarks(host: Host, marks: readonly Mark[]): Promise<Marked> {
  try {
    return await drawOnce(host, marks);
  } catch (error) {
    if (!isGone(error) && !isPassing(error) && codeOf(error) !== 'GeneralException') throw error;
    return drawOnce(host, marks);
  }
}

interface ListedMarks {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** A sheet with the ids of its marks. */
interface SheetMarks extends ListedMarks {
  readonly old: readonly string[];
}

async function readMarks(
  host: Host,
): Promise<{ readonly sheets: readonly SheetMarks[]; readonly untold: Marked['untold'] }> {
  const listed = await host.run(listSheets);
  const untold: { sheet: string; error: unknown }[] = [];
  const sheets = await readTogether(
    listed,
    (some) => host.run((context) => marksOn(context, some)),
    ({ name }, error) => untold.push({ sheet: name, error }),
  );
  return { sheets, untold };
}

async function listSheets(context: Excel.RequestContext): Promise<readonly ListedMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  return worksheets.items.map(({ id, name, protection }) => ({ id, name, isProtected: protection.protected }));
}

async function marksOn(context: Excel.RequestContext, listed: readonly ListedMarks[]): Promise<readonly SheetMarks[]> {
  const asked = listed.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheet, formats };
  });
  await context.sync();
  return asked.map(({ sheet, formats }) => ({ ...sheet, old: formats.items.filter(isOurs).map(({ id }) => id) }));
}

async function drawOnce(host: Host, marks: readonly Mark[]): Promise<Marked> {
  const { sheets, untold } = await readMarks(host);
  const found = sheets.map((sheet) => ({ ...sheet, marks: marks.filter((mark) => mark.sheet === sheet.name) }));
  const touched = found.filter(({ old, marks: wanted }) => old.length + wanted.length > 0);
  const open = touched.filter(({ isProtected }) => !isProtected);
  if (open.length > 0)
    await host.run(
      (context) =>
        quietly(host, context, () => {
          for (const { id, old, marks: wanted } of open) {
            const sheet = context.workbook.worksheets.getItem(id);
            // A range, and what hangs on it, lives until the next sync only.
            for (const mark of old) sheet.getRange().conditionalFormats.getItem(mark).delete();
            for (const mark of wanted) draw(sheet, mark);
          }
        }),
      { writes: true },
    );
  return {
    protectedSheets: touched.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    untold: untold.filter(({ sheet }) => marks.some((mark) => mark.sheet === sheet)),
  };
}

function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === 'Custom' && custom.rule.formula.includes(OURS);
}

function draw(sheet: Excel.Worksheet, { severity, addresses }: Mark): void {
  for (const address of addresses) {
    const cells = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
    const { custom } = cells.conditionalFormats.add('Custom');
    custom.rule.formula = FORMULA;
    for (const side of SIDES) {
      const border = custom.format.borders.getItem(side);
      border.style = LINES[severity].style;
      border.color = LINES[severity].color;
    }
  }
}
