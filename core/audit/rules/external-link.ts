import type { CellRef } from '../../sheet/cell-reference.ts';
import type { FormulaShape } from '../../sheet/formula/shape.ts';
import { sheetFacts } from '../../sheet/sheet-facts.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'external-link',
  family: 'hygiene',
  severity: 'moderate',
  title: 'Link to another workbook',
  message: '{cells} {cells|cell reads|cells read} “{book}”, another workbook.',
  messages: {
    unread: 'The workbook is linked to “{book}”, though no cell reads it; a chart, list or rule may.',
    named: 'The name “{name}” reads “{book}”, another workbook.',
  },
  why: 'The numbers stand still or break when that file is moved, renamed or not sent along.',
  fix: 'Copy the values in, or keep both in one workbook; Data › Workbook Links shows and breaks links.',
  needs: [],
  *check(_plan, { workbook }) {
    const cells = new Map<string, CellRef[]>();
    for (const sheet of workbook.sheets) {
      const facts = sheetFacts(sheet);
      const linked = new Map<FormulaShape, ReadonlySet<string>>();
      for (const shape of facts.shapes) {
        const books = booksOf(shape);
        if (books.size > 0) linked.set(shape, books);
      }
      if (linked.size === 0) continue;
      for (const [column, { rows, shapes }] of facts.formulas)
        for (let i = 0; i < rows.length; i += 1)
          for (const book of linked.get(shapes[i]!) ?? []) {
            const list = cells.get(book) ?? [];
            cells.set(book, list);
            list.push({ sheet: sheet.name, row: rows[i]!, column });
          }
    }
    const [first] = workbook.sheets;
    for (const [i, target] of workbook.externalLinks.entries()) {
      const key = String(i + 1);
      const used = cells.get(key);
      cells.delete(key);
      const named = workbook.names.find(({ formula }) => formula.includes(`[${key}]`));
      if (first === undefined) continue;
      yield {
        at: used ?? { sheet: first.name, row: 0, column: 0 },
        cause: target,
        data: { book: fileName(target), cells: used?.length ?? 0, ...(named !== undefined && { name: named.name }) },
        ...(used === undefined && { message: named === undefined ? 'unread' : 'named' }),
      };
    }
    for (const [book, used] of cells)
      yield { at: used, cause: book, data: { book: fileName(book), cells: used.length } };
  },
  german: {
    title: 'Verknüpfung mit einer anderen Arbeitsmappe',
    message: '{cells} {cells|Zelle liest|Zellen lesen} „{book}“, eine andere Arbeitsmappe.',
    messages: {
      unread:
        'Die Arbeitsmappe ist mit „{book}“ verknüpft, obwohl keine Zelle daraus liest; ein Diagramm, eine Liste oder eine Regel kann es tun.',
      named: 'Der Name „{name}“ liest „{book}“, eine andere Arbeitsmappe.',
    },
    why: 'Die Zahlen bleiben stehen oder gehen verloren, wenn diese Datei verschoben, umbenannt oder nicht mitgeschickt wird.',
    fix: 'Übernehmen Sie die Werte, oder führen Sie beides in einer Arbeitsmappe; „Daten“ › „Arbeitsmappenverknüpfungen“ zeigt und löst Verknüpfungen.',
  },
  examples: {
    passing: [
      {
        title: 'References within the workbook',
        german: 'Bezüge innerhalb der Arbeitsmappe',
        sheet: `
          | Initiative | Owner | Cost                |
          | Billing    | Ada   | =Rates!A1*2 → 1000  |
          ## Rates
          | 500 |`,
      },
    ],
    failing: [
      {
        title: 'Two cells read one file',
        german: 'Zwei Zellen lesen eine Datei',
        flags: ['C2,C3'],
        sheet: `
          | Initiative | Owner | Cost                      |
          | Billing    | Ada   | =[1]Rates!A1*2 → 1000     |
          | Search     | Ben   | =[1]Rates!A1*3 → 1500     |
          link: Budget 2026.xlsx`,
      },
      {
        title: 'A link that only a name uses',
        german: 'Eine Verknüpfung, die nur ein Name verwendet',
        flags: ['A1'],
        sheet: `
          | Initiative | Owner | Cost |
          | Billing    | Ada   | 1000 |
          name: Rates = [1]Rates!$A$1
          link: Budget.xlsx`,
      },
    ],
  },
});

function booksOf(shape: FormulaShape): ReadonlySet<string> {
  const books = new Set<string>();
  for (const token of shape.tokens) {
    const book = token.kind === 'reference' ? token.reference.book : token.kind === 'name' ? token.book : null;
    if (book !== null && book !== '0') books.add(book);
  }
  return books;
}

/** The last part of a path or address, decoded where it is percent-encoded. */
function fileName(target: string): string {
  const last = target.split(/[\\/]/).findLast((part) => part !== '') ?? target;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
