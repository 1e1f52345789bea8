import type { Severity } from '../../core/audit/finding.ts';
import type { Host } from './host.ts';
import type { Mark } from './marks.ts';
import { codeOf, isGone, isPassing } from './office-errors.ts';
import { quietly } from './quietly.ts';

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
}

/** Whether cells of the workbook are marked, by whomever: two syncs. */
export function areMarked(host: Host): Promise<boolean> {
  return host.run(async (context) => (await readMarks(context)).some(({ old }) => old.length > 0));
}

/**
 * Takes all marks of before away and draws these: two syncs, and Excel tells no handlers of it. What breaks off, as where
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

async function readMarks(
  context: Excel.RequestContext,
): Promise<readonly { readonly sheet: Excel.Worksheet; readonly old: readonly Excel.ConditionalFormat[] }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return { sheet, formats };
  });
  await context.sync();
  return sheets.map(({ sheet, formats }) => ({ sheet, old: formats.items.filter(isOurs) }));
}

function drawOnce(host: Host, marks: readonly Mark[]): Promise<Marked> {
  return host.run(
    async (context) => {
      const sheets = await readMarks(context);
      const found = sheets.map((it) => ({ ...it, marks: marks.filter(({ sheet }) => sheet === it.sheet.name) }));
      const touched = found.filter(({ old, marks: wanted }) => old.length + wanted.length > 0);
      const open = touched.filter(({ sheet }) => !sheet.protection.protected);
      if (open.length > 0) {
        await quietly(host, context, () => {
          for (const { sheet, old, marks: wanted } of open) {
            // A range, and what hangs on it, lives until the next sync only.
            for (const { id } of old) sheet.getRange().conditionalFormats.getItem(id).delete();
            for (const mark of wanted) draw(sheet, mark);
          }
        });
      }
      const closed = touched.filter(({ sheet }) => sheet.protection.protected);
      return { protectedSheets: closed.map(({ sheet }) => sheet.name) };
    },
    { writes: true },
  );
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
