import type { Meaning, TableKind } from '../../plan/table.ts';
import { kindsOf, meaningsOf } from '../lexicon/lexicon.ts';
import { traitShare } from './column-profile.ts';
import type { ColumnEvidence } from './column-evidence.ts';

/** The texts around a table that may name its kind. */
export interface Surroundings {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly file: string;
  /** Sheets of the workbook with content: a file's name says less about one sheet of many. */
  readonly sheets: number;
}

/** How loudly a kind is named, and where. */
interface Named {
  weight: number;
  reason: string;
}

/** Whether a header is that of the column that names the rows, or numbers them: its noun says what a row is. */
function nameColumn(header: string): 'title' | 'id' | null {
  const [first] = meaningsOf(header);
  if (first === undefined) return null;
  if (first.of === 'id') return 'id';
  return NAMING.has(first.of) ? 'title' : null;
}

const NAMING: ReadonlySet<Meaning> = new Set<Meaning>([
  'title',
  'measure',
  'decision',
  'deliverable',
  'choice',
  'milestone',
  'initiative',
]);

/** The column whose noun names the rows: of those that could, the first whose values differ from row to row. */
function namingColumn(columns: readonly ColumnEvidence[]): number {
  let best = -1;
  let most = 0;
  for (const [at, { header, profile }] of columns.entries()) {
    if (header === '' || at > 8 || nameColumn(header) !== 'title') continue;
    const differs = profile.filled === 0 ? 0.5 : profile.distinct;
    if (differs <= most + 0.1) continue;
    most = differs;
    best = at;
  }
  return best;
}

/** What sheet, titles, file, headers and ids call the table. */
export function kindWords(columns: readonly ColumnEvidence[], around: Surroundings): Map<TableKind, Named> {
  const words = new Map<TableKind, Named>();
  // A name that says nothing but the kind says it outright.
  const hear = (text: string, factor: number, where: string, outright = factor): void => {
    for (const { of, weight, fit } of kindsOf(text)) {
      const known = words.get(of);
      const added = weight * (fit === 'whole' || fit === 'inner' ? outright : factor);
      if (known === undefined) words.set(of, { weight: added, reason: `${where} “${text}”` });
      else known.weight += added * 0.7;
    }
  };
  const file = around.file.replace(/\.[a-z]{3,4}$/i, '');
  // A CSV file's sheet has the file's name, and files are renamed at will.
  if (around.sheet === file) hear(file, 0.3, 'the file is called', 0.42);
  else {
    hear(around.sheet, 0.45, 'the sheet is called', 0.75);
    const alone = around.sheets <= 1;
    hear(file, around.sheets <= 2 ? 0.3 : 0.14, 'the file is called', alone ? 0.42 : 0.26);
  }
  for (const [at, title] of around.titles.slice(0, 3).entries())
    hear(title, at === 0 ? 0.42 : 0.28, 'above it stands', at === 0 ? 0.65 : 0.28);
  const naming = namingColumn(columns);
  for (const [at, { header }] of columns.entries()) {
    if (header === '' || header.length > 60) continue;
    const names =
      at === naming && !columns.slice(0, at).some((column) => meaningsOf(column.header)[0]?.of === 'person');
    const factor = names ? 0.72 : at < 3 && nameColumn(header) === 'id' ? 0.6 : at < 3 ? 0.15 : 0.1;
    hear(header, factor, factor >= 0.6 ? 'its rows are called' : 'a header says');
  }
  const ids = columns.find(({ profile }) => traitShare(profile, 'id') >= 0.6);
  const prefix = /^\p{L}+/u.exec([...(ids?.profile.examples ?? [])][0] ?? '')?.[0].toLowerCase() ?? '';
  const kind = PREFIXES.get(prefix);
  if (kind !== undefined) {
    const known = words.get(kind);
    if (known === undefined) words.set(kind, { weight: 1.2, reason: `its ids start with “${prefix.toUpperCase()}”` });
    else known.weight += 1.2;
  }
  return words;
}

const PREFIXES: ReadonlyMap<string, TableKind> = new Map<string, TableKind>([
  ['r', 'risks'],
  ['rk', 'risks'],
  ['rsk', 'risks'],
  ['risk', 'risks'],
  ['i', 'issues'],
  ['iss', 'issues'],
  ['issue', 'issues'],
  ['dec', 'decisions'],
  ['ms', 'milestones'],
  ['mil', 'milestones'],
  ['t', 'tasks'],
  ['task', 'tasks'],
  ['us', 'tasks'],
  ['ini', 'initiatives'],
  ['init', 'initiatives'],
  ['prj', 'initiatives'],
  ['proj', 'initiatives'],
  ['kpi', 'scorecard'],
  ['kr', 'scorecard'],
  ['cr', 'change_log'],
  ['dep', 'dependencies'],
]);
