import type { Meaning, TableKind } from '../../plan/table.ts';
import { TABLE_KINDS } from '../../plan/table.ts';
import { isForeign, kindsOf, meaningsOf } from '../lexicon/lexicon.ts';
import { traitShare } from './column-profile.ts';
import { KIND_SIGNS } from './kind-signs.ts';
import type { Choice, ColumnEvidence } from './score-columns.ts';
import { assign } from './score-columns.ts';

/** The texts around a table that may name its kind. */
export interface Surroundings {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly file: string;
  /** Sheets of the workbook with content: a file's name says less about one sheet of many. */
  readonly sheets: number;
}

/** A kind with its share of the evidence (0–1) and why. */
export interface KindGuess {
  readonly kind: TableKind;
  readonly share: number;
  readonly reasons: readonly string[];
  readonly choices: readonly Choice[];
}

/** Log-odds of a table being none of the plan's kinds before anything is seen. */
const OTHER = 1.8;

/** The kind that explains columns and surroundings best, with the columns' meanings under it. */
export function guessKind(columns: readonly ColumnEvidence[], around: Surroundings): KindGuess {
  const words = kindWords(columns, around);
  const guesses = TABLE_KINDS.map((kind) => {
    const choices = assign(columns, kind);
    const named = words.get(kind);
    const weight =
      kind === 'other'
        ? otherWeight(columns, choices)
        : kindWeight(kind, columns, choices) + Math.min(4.4, named?.weight ?? 0);
    return { kind, weight, choices, named: named?.reason ?? null };
  });
  const most = Math.max(...guesses.map(({ weight }) => weight));
  const best = guesses.find(({ weight }) => weight === most)!;
  const sum = guesses.reduce((total, { weight }) => total + Math.exp(weight - most), 0);
  const telling = best.kind === 'other' ? [] : tellingColumns(best.kind, columns, best.choices);
  const reasons = [best.named, telling.length > 0 ? `it has columns for ${telling.join(', ')}` : null];
  if (best.kind === 'other') reasons.push('its columns are none of a plan');
  return {
    kind: best.kind,
    share: 1 / sum,
    choices: best.choices,
    reasons: reasons.filter((reason) => reason !== null),
  };
}

function kindWeight(
  kind: Exclude<TableKind, 'other'>,
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
): number {
  const { prior, signs, needs, without } = KIND_SIGNS[kind];
  const best = new Map<Meaning, number>();
  let fit = 0;
  let periods = 0;
  for (const [at, { meaning, weight }] of choices.entries()) {
    if (columns[at]!.isPeriod) periods += 1;
    if (meaning === null) continue;
    fit += Math.min(weight, 4) * 0.12;
    const sure = Math.min(1, Math.max(0.2, weight / 2.5));
    best.set(meaning, Math.max(best.get(meaning) ?? 0, sure));
  }
  if (periods > 0) best.set('period', 1);
  let signed = 0;
  for (const [meaning, sure] of best) signed += (signs[meaning] ?? -0.25) * sure;
  const letters = columns.filter(({ profile }) => traitShare(profile, 'letters') >= 0.6).length;
  if (kind === 'raci')
    signed += letters >= 2 ? 2 : columns.some(({ profile }) => profile.filled > 0) && letters === 0 ? -2.5 : 0;
  if (kind === 'updates' && isHistory(columns, choices)) signed += 5;
  const named = ENTITY.some((meaning) => best.has(meaning));
  const met = needs.some((meaning) => best.has(meaning));
  return prior + signed + fit + (met ? 0 : without) + (named ? 0 : UNNAMED);
}

/** Known columns of any plan speak against a foreign table, words of stock lists, marks and invoices for it. */
function otherWeight(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  let foreign = 0;
  let fit = 0;
  for (const [at, { header }] of columns.entries()) {
    if (header !== '' && isForeign(header)) foreign += 1;
    const { weight, meaning } = choices[at]!;
    if (meaning !== null) fit += Math.min(weight, 4) * 0.12;
  }
  const unknown = choices.filter(({ meaning }, at) => meaning === null && !columns[at]!.isPeriod).length;
  return OTHER + fit + Math.min(foreign, 5) * 0.9 + Math.min(1.5, (unknown / Math.max(1, columns.length)) * 2.5);
}

/** Dated lines about things that come again: a history, not a list of them. */
function isHistory(columns: readonly ColumnEvidence[], choices: readonly Choice[]): boolean {
  const dated = choices.some(({ meaning }) => meaning === 'date' || meaning === 'updated_on' || meaning === 'period');
  const told = choices.some(
    ({ meaning }) => meaning === 'percent_complete' || meaning === 'stage' || meaning === 'status',
  );
  const again = choices.some(
    ({ meaning }, at) =>
      (meaning === 'title' || meaning === 'milestone' || meaning === 'initiative') &&
      columns[at]!.profile.filled >= 2 &&
      columns[at]!.profile.distinct <= 0.75,
  );
  return dated && told && again;
}

/** Meanings that say what a row is; a table of a plan has one of them. */
const ENTITY: readonly Meaning[] = [
  'title',
  'id',
  'person',
  'measure',
  'decision',
  'description',
  'deliverable',
  'role',
  'skill',
  'team',
  'initiative',
  'milestone',
  'choice',
  'category',
  'phase',
  'trigger',
];
const UNNAMED = -4;

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

/** What sheet, titles, file, headers and ids call the table. */
function kindWords(columns: readonly ColumnEvidence[], around: Surroundings): Map<TableKind, Named> {
  const words = new Map<TableKind, Named>();
  const hear = (text: string, factor: number, where: string): void => {
    for (const { of, weight } of kindsOf(text)) {
      const known = words.get(of);
      const added = weight * factor;
      if (known === undefined) words.set(of, { weight: added, reason: `${where} “${text}”` });
      else known.weight += added * 0.7;
    }
  };
  hear(around.sheet, 0.42, 'the sheet is called');
  for (const [at, title] of around.titles.slice(0, 3).entries()) hear(title, at === 0 ? 0.42 : 0.28, 'above it stands');
  hear(around.file.replace(/\.[a-z]{3,4}$/i, ''), around.sheets <= 2 ? 0.34 : 0.14, 'the file is called');
  let heard = 0;
  let titled = false;
  for (const { header } of columns) {
    if (header === '' || header.length > 60) continue;
    const names = nameColumn(header);
    const factor = names === 'title' && !titled ? 0.72 : names === 'id' && heard < 2 ? 0.6 : heard < 3 ? 0.2 : 0.1;
    if (names === 'title') titled = true;
    heard += 1;
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

function tellingColumns(
  kind: Exclude<TableKind, 'other'>,
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
): string[] {
  const { signs } = KIND_SIGNS[kind];
  return [...choices.entries()]
    .filter(([, { meaning }]) => meaning !== null && (signs[meaning] ?? 0) >= 0.5)
    .sort((a, b) => (signs[b[1].meaning!] ?? 0) - (signs[a[1].meaning!] ?? 0))
    .slice(0, 4)
    .map(([at]) => `“${columns[at]!.header}”`);
}
