import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import { guessesFor, isRated, isShareOfWork, numbersRows } from './column-guesses.ts';
import { eventsOverDates } from './events-over-dates.ts';
import { SAYS } from './header-says.ts';
import { CUT, isGraded, weighedParts } from './header-parts.ts';
import { isCountedInWork, modified } from './modifiers.ts';
import { figureIn } from './period-figure.ts';
import { hasMeasuringUnit } from '../../values/measuring-unit.ts';
import { riskProductIn } from './risk-product.ts';
import { suggestedByValues, valueEvidence } from './value-evidence.ts';
import { NONE } from './value-tests.ts';
import type { WorkedOut } from './worked-out.ts';
import { ASKED_OF_WORK, sayHowItStands } from './status-cells.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** One possible meaning of a column with what speaks for it. */
export interface Candidate {
  readonly meaning: Meaning;
  /** Log-odds from header and values, against being nothing known. */
  readonly weight: number;
  readonly fromHeader: number;
  readonly reasons: readonly string[];
}

/** A column with everything it may mean, before the table's kind is known. */
export interface ColumnEvidence {
  /** What the cells of a period's column are where the lower header says so: target, actual. */
  readonly inPeriod: Meaning | null;
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly candidates: readonly Candidate[];
  readonly isPeriod: boolean;
  /** Number of the run of like columns that it is one of. */
  readonly run?: number;
  /** Its run is of three or more columns of numbers: amounts spread over steps of time. */
  readonly isSpread?: boolean;
  /** Two other columns that its figures come from, where arithmetic shows it. */
  readonly workedOut?: WorkedOut;
}

/** What a meaning must gather before it is better than nothing. */
const BAR = 1.9;

/** Nouns that leave no doubt behind whatever words: `Business Validation Owner`, `Requestor’s priority`, `exit_criteria_link`. */
const UNMISTAKABLE: ReadonlySet<Meaning> = new Set<Meaning>(['owner', 'priority', 'link', 'status', 'notes']);
const OWN_WORD = 1.4;
const AGREES = -0.4;
const BORNE_OUT = 0.9;

/** Share of its rows that a column of people without a header fills, each with another; what fills fewer or comes again heads groups. */
const FILLED = 0.6;

/** What a score that is called after its factors says. */
const MULTIPLIED = 4.4;

/** What a percent sign beside a word for work that is done says of its column. */
const SHARED = 3;

/** The name of something is a title unless it is somebody's. */
const NAME_OF = anyCase`^(?:names?|nombres?|nomes?|nom|naam|nazwa|název|naziv|название|наименование|назва|tên|nama|navn|namn)\s+(?:of|de|del|della|du|des|da|do|di|van|av)(?!\p{L})`;
const PERSONAL: ReadonlySet<Meaning> = new Set<Meaning>([
  'person',
  'owner',
  'customer',
  'team',
  'role',
  'raised_by',
  'approver',
  'skill',
]);

/** What stands in a table's first column rather than elsewhere. */
const FIRST: ReadonlyMap<Meaning, number> = new Map<Meaning, number>([
  ['id', 0.8],
  ['title', 0.2],
  ['parent', -0.6],
  ['person', 0.3],
]);

/** A number or a code of something, whatever it is called; that of a sprint or a version is what it is called by. */
const NUMBERED = anyCase`^(?!.*(?:sprint|iteration|version|release|phase|week|round|impact|score|phone|tel))(?:(?:ids?|code|código|codice|kode|nr|no|núm|nº|n°|№)[.:\s]+\S|.*\S[\s.:#-](?:ids?|code|no\.?|nr\.?|number|nummer|número|num\.?|key|uid|guid)$|\p{L}{1,12}#$)`;

/** What a score may be of that has a meaning of its own. */
const RATED_AS: readonly Meaning[] = ['impact', 'probability', 'influence', 'priority'];

/** What numbers that count up may be of their own. */
const NUMBERS: readonly Meaning[] = [
  'id',
  'priority',
  'period',
  'sprint',
  'date',
  'level',
  'phase',
  'score',
  'duration',
];

/** Whether cells look like ids, each of its own. */
function isNumbering(profile: ColumnProfile): boolean {
  return profile.filled >= 2 && profile.apart >= 0.9 && traitShare(profile, 'id', 'outline') >= 0.6;
}

/** Everything a column may mean by its header and its values. */
export function columnEvidence(
  column: number,
  header: string,
  parts: readonly string[],
  profile: ColumnProfile,
  isPeriod: boolean,
  position: number,
  groups: ReadonlySet<string> = new Set(),
): ColumnEvidence {
  const byMeaning = new Map<Meaning, { weight: number; reason: string; isHead?: boolean }>();
  const whole = parts.length > 1 ? parts.join(' ') : header;
  const hear = (text: string, factor: number): void => {
    for (const reading of meaningsOf(text)) {
      // What is left of all its parts once a side of them is taken off may be anything.
      const weight =
        reading.weight * factor * (parts.length > 1 && text === whole && reading.fit === 'inner' ? CUT : 1);
      const meaning = modified(header, reading.of);
      if (weight <= (byMeaning.get(meaning)?.weight ?? 0)) continue;
      // `Length (cm)` is none of time.
      if (meaning === 'duration' && hasMeasuringUnit(header)) continue;
      byMeaning.set(meaning, { weight, reason: `its header says “${text}”`, isHead: reading.fit === 'head' });
    }
  };
  const keep = (meaning: Meaning, weight: number, reason = `its header says “${header}”`): void => {
    if (weight > (byMeaning.get(meaning)?.weight ?? 0)) byMeaning.set(meaning, { weight, reason });
  };
  hear(whole, 1);
  for (const { part, weight } of weighedParts(parts, groups)) if (part !== header) hear(part, weight);
  for (const { of, weight } of eventsOverDates(header, profile, byMeaning)) keep(of, weight);
  const graded = isGraded(parts);
  const graver = graded ? byMeaning.get('consequence') : undefined;
  if (graver !== undefined) byMeaning.set('impact', graver);
  if (NAME_OF.test(header) && ![...byMeaning.keys()].some((meaning) => PERSONAL.has(meaning)))
    byMeaning.set('title', { weight: 3.2, reason: `its header says “${header}”` });
  for (const { meaning, weight } of suggestedByValues(profile)) keep(meaning, weight, '');
  if (riskProductIn(header) !== null)
    byMeaning.set('score', { weight: MULTIPLIED, reason: `its header says “${header}”` });
  if (isNumbering(profile) && NUMBERED.test(header.replace(/_/g, ' '))) keep('id', SHARED);
  if (isShareOfWork(profile, header)) keep('percent_complete', SHARED);
  if (profile.numbers >= 0.7 && isCountedInWork(header)) keep('effort', SAYS.clear);
  if (sayHowItStands(profile))
    for (const [meaning, less] of ASKED_OF_WORK) keep('status', (byMeaning.get(meaning)?.weight ?? 0) - less);
  const ratesElse = RATED_AS.some((meaning) => byMeaning.has(meaning));
  if (!ratesElse && isRated(profile, header)) keep('score', SHARED);
  if (position === 0 && numbersRows(profile) && !NUMBERS.some((meaning) => byMeaning.has(meaning)))
    byMeaning.set('id', { weight: SHARED, reason: 'it stands in front and numbers the rows' });
  const person = byMeaning.get('person');
  const named = byMeaning.get('title')?.weight ?? 0;
  if (person !== undefined && named < person.weight && (byMeaning.get('owner')?.weight ?? 0) < person.weight - 0.4)
    byMeaning.set('owner', { weight: person.weight - 0.4, reason: person.reason });
  if (![...byMeaning.values()].some(({ weight }) => weight >= SAYS.something))
    for (const { meaning, weight, reason } of guessesFor(profile, header, position)) keep(meaning, weight, reason);
  if (header === '' && position < 5) {
    byMeaning.set('title', { weight: 2.2, reason: 'it has no header and stands in front' });
    if (profile.filled >= profile.sampled * FILLED && profile.distinct >= FILLED)
      byMeaning.set('person', { weight: 1.9, reason: 'it has no header and stands in front' });
  }
  const candidates = [...byMeaning].map(([meaning, { weight, reason, isHead }]) => {
    const values = graded ? NONE : valueEvidence(meaning, profile);
    const first = position === 0 ? (FIRST.get(meaning) ?? 0) : 0;
    const reasons = [reason, values.reason ?? ''].filter((sentence) => sentence !== '');
    const borne =
      isHead === true && UNMISTAKABLE.has(meaning) && weight >= OWN_WORD && values.weight >= AGREES ? BORNE_OUT : 0;
    return { meaning, weight: weight + borne + values.weight + first - BAR, fromHeader: weight, reasons };
  });
  return {
    column,
    header,
    profile,
    candidates,
    isPeriod,
    inPeriod: isPeriod ? figureIn(parts.length === 0 ? [header] : parts, profile) : null,
  };
}
