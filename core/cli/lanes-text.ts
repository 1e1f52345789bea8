import { plainLine } from '../audit/report/plain-line.ts';
import type { GroupJson, LanesJson } from './lanes-json.ts';
import type { Paint } from './paint.ts';
import { wrapped } from './wrapped.ts';

interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

type Table = LanesJson['tables'][number];
type History = NonNullable<LanesJson['history']>;

const WIDE = 30;
/** More holes of one kind than this are counted. */
const MOST = 12;

/** Approval tables for a terminal: lanes, holes, then how the approvals went. */
export function lanesText({ file, tables, history }: LanesJson, layout: Layout): string {
  const { paint } = layout;
  const head = `${paint('bold', plainLine(file))}: ${tables.length} approval ${tables.length === 1 ? 'table' : 'tables'}`;
  return [
    head,
    '',
    ...tables.flatMap((table) => tableLines(table, layout)),
    ...(history === null
      ? [paint('dim', 'No approval history was recognised: yields and waits are not known.'), '']
      : []),
    ...(history === null ? [] : historyLines(history, layout)),
  ].join('\n');
}

function tableLines(table: Table, layout: Layout): readonly string[] {
  const { paint } = layout;
  const policy = `${POLICY[table.hitPolicy]}${table.policyStated ? '' : ', as its rows suggest'}`;
  return [
    paint('underline', `${plainLine(table.name, 60)}: ${table.rows} ${table.rows === 1 ? 'row' : 'rows'}, ${policy}`),
    ...indented(`Looks at ${table.fields.map(({ name }) => name).join(', ')}.`, layout),
    ...table.lanes.map((lane) => {
      const wait =
        lane.usualWait === null ? '' : `usually ${days(lane.usualWait.days)} (${lane.usualWait.cases} cases)`;
      const limit = lane.waitLimits.length === 0 ? '' : `at most ${lane.waitLimits.map(String).join(' or ')} days`;
      const who = lane.approvers.length === 0 ? 'nobody' : lane.approvers.join(', ');
      const parts = [plainLine(who), limit, wait].filter((part) => part !== '');
      return `  ${paint('bold', plainLine(lane.name, WIDE).padEnd(WIDE))} ${String(lane.rows).padStart(3)} ${lane.rows === 1 ? 'row ' : 'rows'}  ${parts.join(' · ')}`;
    }),
    ...holeLines(table, layout),
    '',
  ];
}

const POLICY = {
  first: 'the first that matches decides',
  unique: 'one alone may match',
  priority: 'the highest priority decides',
} as const;

function holeLines(table: Table, layout: Layout): readonly string[] {
  const { paint } = layout;
  const conflicts = table.overlaps.filter(({ conflict }) => conflict);
  const none = table.gaps.length + table.overlaps.length + table.unreachable.length + table.unread.length === 0;
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `  ${paint('yellow', `${title} (${lines.length})`)}`,
          ...lines.slice(0, MOST).flatMap((line) => indented(line, layout, 4)),
          ...(lines.length > MOST ? [`    … ${lines.length - MOST} more: --format json has them all.`] : []),
        ];
  return [
    ...(none && table.complete ? [`  ${paint('green', 'No holes: every case has one lane.')}`] : []),
    ...part(
      'Cells that could not be read',
      table.unread.map(({ row, field, text }) => `${row}, ${field}: “${text}”`),
    ),
    ...part(
      'Cases that no row covers',
      table.gaps.filter(({ kind }) => kind === 'gap').map(({ example, cases }) => `${example} (${cases})`),
    ),
    ...part(
      'Cases in which rows contradict each other',
      conflicts.map(
        ({ example, cases, rows, all }) => `${example} (${cases}): ${rows.join(' and ')}${more(all - rows.length)}`,
      ),
    ),
    ...part(
      'Not covered either, if it can be',
      table.gaps.flatMap(({ example, kind }) => (kind === 'gap' ? [] : [`${example}: ${GAP[kind]}`])),
    ),
    ...part(
      'Rows that no case reaches',
      table.unreachable.map(({ row, coveredBy }) =>
        coveredBy.length === 0
          ? `${row}: its conditions exclude each other`
          : `${row}: taken before by ${coveredBy.join(', ')}`,
      ),
    ),
    ...(table.complete ? [] : indented('The table is too large to be checked whole: there may be more.', layout)),
  ];
}

const GAP = {
  sliver: 'only between two bounds that nearly touch, or at one end',
  'other-words': 'only words that no row names',
  empty: 'only where it is empty',
} as const;

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : '';
}

function historyLines(history: History, layout: Layout): readonly string[] {
  const { paint } = layout;
  const { all, from, to } = history;
  const part = (title: string, groups: readonly GroupJson[]): readonly string[] =>
    groups.length === 0 ? [] : [paint('bold', title), ...groups.slice(0, MOST).map(groupLine), ''];
  const span = from === null ? '' : `, ${from} to ${to}`;
  return [
    paint('underline', `Approval history: ${all.cases} cases${span}`),
    paint('dim', `  ${''.padEnd(WIDE)} decided   yield (95%)          median  90th  open`),
    groupLine({ ...all, name: 'All' }),
    '',
    ...part('By lane', history.lanes),
    ...part('By amount', history.bands),
    ...part('By approver', history.approvers),
    ...part('By row of the approval table', history.rules),
    ...toldLines(history, layout),
  ];
}

function groupLine({ name, decided, yield: share, low, high, median, ninetieth, open, oldestOpen }: GroupJson): string {
  const yielded = share === null ? '–' : `${percent(share)} (${percent(low)}–${percent(high)})`;
  const waiting = open === 0 ? '' : `${open}${oldestOpen === null ? '' : `, oldest ${days(oldestOpen)}`}`;
  return `  ${plainLine(name, WIDE).padEnd(WIDE)} ${String(decided).padStart(7)}   ${yielded.padEnd(20)} ${number(median).padStart(6)} ${number(ninetieth).padStart(5)}  ${waiting}`.trimEnd();
}

function toldLines(history: History, layout: Layout): readonly string[] {
  const { paint } = layout;
  const lines = [
    ...history.proposals.map(({ by, name, decided, freed }) => {
      const what =
        by === 'lane' ? `The lane “${name}”` : by === 'rule' ? `The row “${name}”` : by === 'all' ? 'Approval' : name;
      const saved =
        freed.perYear !== null
          ? ` Without asking, ${number(Math.round(freed.perYear))} working days of waiting a year would be free (the waits of its ${freed.cases} answered cases, by the days that the history covers).`
          : freed.cases > 0
            ? ` Its ${freed.cases} answered cases waited ${days(freed.days)} in all.`
            : '';
      return `${what} hardly ever changes an outcome in ${decided} decided cases: a candidate for autonomy.${saved}`;
    }),
    ...history.slow.map(
      ({ lane, limit, median, cases }) =>
        `“${lane}” takes ${days(median)} in the median of ${cases} cases; ${days(limit)} are allowed.`,
    ),
    ...history.sharedQueues.map(
      ({ approver, small, large }) =>
        `${approver} has ${small.cases} cases up to ${amount(small.upTo)} and ${large.cases} from ${amount(large.from)} in one queue: ${days(small.wait)} and ${days(large.wait)} in the median.`,
    ),
    ...(history.all.open > 0 ? ['Open cases are not in the medians: their waits are not over.'] : []),
    ...(history.withoutRate > 0
      ? [`${history.withoutRate} amounts are in a currency that the workbook has no rate for, and in no band.`]
      : []),
  ];
  if (lines.length === 0) return [];
  return [paint('bold', 'What stands out'), ...lines.flatMap((line) => indented(line, layout)), ''];
}

function indented(line: string, { width }: Layout, by = 2): readonly string[] {
  return wrapped(plainLine(line), width - by).map((text) => `${' '.repeat(by)}${text}`);
}

function days(count: number): string {
  return `${number(count)} ${count === 1 ? 'day' : 'days'}`;
}

function number(value: number | null): string {
  return value === null ? '–' : String(Math.round(10 * value) / 10);
}

function amount(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

function percent(share: number): string {
  return `${Math.round(1000 * share) / 10}%`;
}
