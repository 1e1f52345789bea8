import type { Meaning, TableKind } from '../../../plan/table.ts';
import { isForeign } from '../../lexicon/lexicon.ts';
import { countsUp } from '../columns/column-guesses.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { modified } from '../columns/modifiers.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import { traitShare } from '../columns/column-profile.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import type { Choice } from './settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** What numbers under a header that nobody knows are, in kinds that hold little else. */
const FIGURE_OF: ReadonlyMap<TableKind, Meaning> = new Map<TableKind, Meaning>([
  ['budget', 'cost'],
  ['readings', 'actual'],
  ['allocation', 'allocation'],
]);

/** A figure's words over dates speak of the end: `Baseline`, `Forecast`, `Actual`. */
const OF_DATES: ReadonlyMap<Meaning, Meaning> = new Map<Meaning, Meaning>([
  ['baseline', 'end_baseline'],
  ['actual', 'end_actual'],
  ['target', 'due'],
]);

/** The state that something has today: over dates the end that is expected now, not one that came. */
const NOW = anyCase`^(?:current(?:ly)?|now|latest|aktuell|actuel(?:lement)?|actualmente|attuale|atual|huidig|nuvarande|nåværende|nuværende)$`;

/** Kinds whose rows run from a first day to a last. */
const SPANS: ReadonlySet<TableKind> = new Set<TableKind>(['tasks', 'initiatives', 'allocation']);

/** Kinds whose rows are work with an end. */
const WORK: ReadonlySet<TableKind> = new Set<TableKind>(['tasks', 'milestones', 'initiatives', 'deliverables']);

/** Kinds whose rows are done or not. */
const DONE: ReadonlySet<TableKind> = new Set<TableKind>([...WORK, 'issues', 'risks']);
/** From this share on words that say how something stands are what their column is for. */
const MOSTLY = 0.75;

const WEIGHT = 0.7;

/** Reads what the kind of the table leaves no doubt of: a budget's unknown numbers are costs, two unknown dates start and end. */
export function byTheirCells(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const figure = FIGURE_OF.get(kind);
  if (figure === undefined && !SPANS.has(kind) && !DONE.has(kind)) return choices;
  // A quantity is no amount itself.
  const factors = new Set(columns.flatMap(({ workedOut }) => (workedOut?.by === 'product' ? workedOut.of : [])));
  const isOpen = (at: number): boolean =>
    choices[at]!.meaning === null && !columns[at]!.isPeriod && columns[at]!.profile.filled >= 2 && !factors.has(at);
  const isSaid = (at: number): boolean => saidOf(columns[at]!, choices[at]!.meaning) > SAYS.hint;
  const dated = [...choices.keys()].filter(
    (at) => columns[at]!.profile.dates >= 0.7 && columns[at]!.profile.filled >= 2 && !columns[at]!.isPeriod,
  );
  const meant = datesMeant(
    columns,
    choices,
    dated.filter((at) => DONE.has(kind) && !isSaid(at)),
  );
  const isSpan = SPANS.has(kind) && dated.length === 2 && !dated.some(isSaid) && meant.size === 0;
  const isStated = choices.some(({ meaning }) => meaning === 'status' || meaning === 'rag' || meaning === 'stage');
  return choices.map((choice, at) => {
    const { header, profile } = columns[at]!;
    const end = profile.dates >= 0.6 && choice.meaning !== null ? OF_DATES.get(choice.meaning) : undefined;
    if (end !== undefined && WORK.has(kind))
      return { ...choice, meaning: end === 'end_actual' && NOW.test(header) ? 'forecast' : end };
    const day = meant.get(at);
    if (day !== undefined) return read(day, 'its cells are dates, and its header says which');
    const place = isSpan ? dated.indexOf(at) : -1;
    if (place < 0 && !isOpen(at)) return choice;
    if (place >= 0) return read(place === 0 ? 'start' : 'end', 'its cells are dates, one of two');
    const isState = profile.filled > 2 && traitShare(profile, 'status') >= MOSTLY && profile.examples.size > 1;
    if (DONE.has(kind) && !isStated && isState && header !== '' && !isForeign(header))
      return read('status', 'its cells are status words');
    const isFigure = profile.numbers >= 0.8 && !countsUp(profile) && /\p{L}/u.test(header);
    // A share is no amount, and a bare number heads one step of a series.
    const isCount = figure === 'cost' && isFewBeside(profile, columns, choices);
    const isShare = figure === 'cost' && profile.percentFormat >= 0.5;
    if (figure !== undefined && isFigure && !isShare && !isCount && !isForeign(header) && profile.dates < 0.2)
      return { ...read(figure, 'its cells are numbers, as those of such tables are'), assumed: true };
    return choice;
  });
}

/** Dates under headers nobody knows that say whether they are planned or came true, each sort once: “Actual fit-out”. */
function datesMeant(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  dated: readonly number[],
): ReadonlyMap<number, Meaning> {
  const meant = dated
    .map((at) => [at, modified(columns[at]!.header, 'date')] as const)
    .filter(([, meaning]) => meaning !== 'date');
  const isTaken = (meaning: Meaning): boolean =>
    choices.some((choice, at) => choice.meaning === meaning && !dated.includes(at));
  const isOnce = (meaning: Meaning): boolean => meant.filter(([, other]) => other === meaning).length === 1;
  // Planned alone may as well be an end that runs from a start.
  const came = meant.some(([, meaning]) => meaning === 'end_actual');
  return new Map(meant.filter(([, meaning]) => isOnce(meaning) && !isTaken(meaning) && (came || meaning !== 'due')));
}

/** Whole numbers far below the amounts of the table's lines count something. */
function isFewBeside(
  { largest, whole, moneyFormat }: ColumnProfile,
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
): boolean {
  const amounts = columns.filter((_, at) => choices[at]!.meaning === 'cost').map(({ profile }) => profile.largest);
  return whole >= 1 && moneyFormat === 0 && largest * FAR_BELOW <= Math.max(0, ...amounts);
}

const FAR_BELOW = 100;

function read(meaning: Meaning, reason: string): Choice {
  return { meaning, weight: WEIGHT, margin: WEIGHT, reasons: [reason] };
}
