import type { Meaning, TableKind } from '../../plan/table.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import { traitShare } from './column-profile.ts';
import { saidOf, SAYS } from './header-says.ts';

/** A column's meaning under a kind; `margin` is the lead over the next best choice. */
export interface Choice {
  readonly meaning: Meaning | null;
  readonly weight: number;
  readonly margin: number;
  readonly reasons: readonly string[];
  /** Read so only because the table would be of that kind: it speaks for none. */
  readonly assumed?: boolean;
}

/** What a bare “Date” is in a log. */
const DATED: ReadonlyMap<TableKind, Meaning> = new Map<TableKind, Meaning>([
  ['risks', 'raised_on'],
  ['issues', 'raised_on'],
  ['decisions', 'decided_on'],
  ['milestones', 'due'],
  ['deliverables', 'due'],
]);

/** Registers whose rows are closed rather than finished. */
const CLOSED: ReadonlySet<TableKind> = new Set<TableKind>(['risks', 'issues', 'change_log']);

/** What a header must say of a title to name the steps of one. */
const NAMED = 2;

/** Whether texts stand in some rows only and differ, as those of a step do that others follow. */
function isStepped({ profile }: ColumnEvidence): boolean {
  const { filled, sampled, texts, distinct } = profile;
  return (
    sampled >= 6 &&
    filled >= 2 &&
    filled < sampled * 0.6 &&
    texts > 0.7 &&
    distinct >= 0.8 &&
    traitShare(profile, 'id') < 0.5
  );
}

/** Words of an end that is meant, not recorded. */
const PROMISED =
  /plan|schedul|anticip|tentativ|target|expect|estimat|propos|forecast|ziel|soll|vorauss|erwart|prév|cible|previs|estimad|objetiv|previst|stimat|gepland|verwacht|streef|予定|計画|目標|计划|預計|预计|目标|예정|계획/iu;

/** One of several columns of titles, each filled where the next level of them begins. */
const SET_IN: Choice = {
  meaning: 'title',
  weight: 1,
  margin: 1,
  reasons: ['titles are set in from column to column'],
};

/** What only the whole table shows: a plan that is called baseline, the date of a log, roles among roles. */
export function settled(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  const roles = choices.filter(({ meaning }) => meaning === 'raci_role').length;
  const marks = new Set(
    kind === 'raci'
      ? columns.flatMap(({ profile }, at) => (choices[at]!.meaning === 'raci_role' ? [...profile.examples] : []))
      : [],
  );
  const has = (meaning: Meaning): boolean => choices.some((choice) => choice.meaning === meaning);
  const dated =
    DATED.get(kind) ??
    ((has('raised_by') && kind !== 'updates') ||
    (kind === 'tasks' && has('due')) ||
    (kind === 'change_log' && has('status'))
      ? 'raised_on'
      : undefined);
  const answered = choices.findIndex(({ meaning }) => meaning === 'mitigation' || meaning === 'response');
  const unnamed = columns.filter(({ header, column }) => header === '' && column >= 0);
  return choices.map((choice, at) => {
    if (choice.meaning === 'start_baseline' && !has('start') && has('start_actual'))
      return { ...choice, meaning: 'start' };
    if (choice.meaning === 'end_baseline' && !has('end') && !has('due') && !has('forecast') && has('end_actual'))
      return { ...choice, meaning: 'end' };
    if (
      (choice.meaning === 'end' || choice.meaning === 'end_actual') &&
      CLOSED.has(kind) &&
      !has('closed_on') &&
      !has('start')
    )
      return { ...choice, meaning: PROMISED.test(columns[at]!.header) && !has('due') ? 'due' : 'closed_on' };
    // “New” alone is no other state of anything.
    const other = choice.meaning === 'after' ? 'before' : choice.meaning === 'before' ? 'after' : null;
    if (other !== null && kind !== 'change_log' && !has(other)) return { ...choice, meaning: null };
    const evidence = columns[at]!;
    if (choice.meaning === 'date' && CLOSED.has(kind) && !has('due') && at > answered && answered >= 0)
      return { ...choice, meaning: 'due' };
    // A “Retest date” is that of something else.
    const isBareDate = DATED.has(kind) || saidOf(evidence, 'date') >= SAYS.sure;
    if (
      choice.meaning === 'date' &&
      isBareDate &&
      dated !== undefined &&
      !has(dated) &&
      (kind !== 'decisions' || has('decision'))
    )
      return { ...choice, meaning: dated };
    if (choice.meaning === 'raci_role' && roles === 1) return { ...choice, meaning: null };
    const bare = evidence.profile.filled === 0 || traitShare(evidence.profile, 'placeholder') >= 0.9;
    // A matrix marks who has no part in a row in its own way, and a column may hold little else.
    const marked = [...evidence.profile.examples].every((text) => marks.has(text));
    const lettered = bare || marked || traitShare(evidence.profile, 'letters') >= 0.6;
    // Under roles, letters are what a column is about, whoever else its header may name.
    const open =
      choice.meaning === null || (kind === 'raci' && (bare ? choice.weight < 2.5 : choice.meaning !== 'raci_role'));
    if (open && roles >= 2 && at > 0 && lettered && evidence.header !== '' && !evidence.isPeriod)
      return {
        ...choice,
        meaning: 'raci_role',
        weight: 1.5,
        margin: 1.5,
        reasons: ['its neighbours hold letters such as R and A'],
      };
    // Activities and their parts stand in columns of their own, each filled where it begins.
    if (choice.meaning === null && saidOf(evidence, 'title') >= NAMED && isStepped(evidence) && has('title'))
      return SET_IN;
    // Titles set in from column to column share one header at most.
    if (
      choice.meaning === null &&
      unnamed.length >= 2 &&
      at > 0 &&
      at < unnamed.length &&
      evidence.header === '' &&
      choices[0]!.meaning === 'title' &&
      evidence.profile.texts > 0.7 &&
      evidence.profile.filled < evidence.profile.sampled * 0.8
    )
      return SET_IN;
    return choice;
  });
}
