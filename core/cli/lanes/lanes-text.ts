import { plainLine } from '../../audit/report/plain-line.ts';
import type { LanesJson } from './lanes-json.ts';
import type { Layout } from '../terminal/layout.ts';
import { fitted } from '../terminal/fitted.ts';
import { historyLines } from './lanes-history-text.ts';
import type { LanesWords } from './lanes-words.ts';
import { LANES_WORDS } from './lanes-words.ts';
import { wrapped } from '../terminal/wrapped.ts';

type Table = LanesJson['tables'][number];

/** How wide a lane's name is, and what its count of rows takes with the spaces around. */
const [WIDE, BESIDE] = [30, 14];
/** More holes of one kind than this are counted. */
const MOST = 12;

/** Approval tables for a terminal: lanes, holes, then how the approvals went. */
export function lanesText({ file, tables, history }: LanesJson, layout: Layout): string {
  const { paint, language, width } = layout;
  const words = LANES_WORDS[language];
  const lines = [
    `${paint('bold', plainLine(file))}: ${words.head(tables.length)}`,
    '',
    ...tables.flatMap((table) => tableLines(table, layout, words)),
    ...(history === null ? [paint('dim', words.noHistory), ''] : historyLines(history, layout)),
  ];
  return fitted(lines.join('\n'), width);
}

function tableLines(table: Table, layout: Layout, words: LanesWords): readonly string[] {
  const { paint, width } = layout;
  const policy = `${words.policy[table.hitPolicy]}${table.policyStated ? '' : words.suggested}`;
  const lookedAt = plainLine(words.looksAt(table.fields.map(({ name }) => name).join(', ')));
  return [
    paint('underline', `${plainLine(table.name, 60)}: ${words.rows(table.rows)}, ${policy}`),
    ...wrapped(lookedAt, width - 2).map((line) => `  ${line}`),
    ...table.lanes.flatMap((lane) => laneLines(lane, layout, words)),
    ...holeLines(table, layout, words),
    '',
  ];
}

function laneLines(lane: Table['lanes'][number], { paint, width }: Layout, words: LanesWords): readonly string[] {
  const { name, rows, approvers, waitLimits, usualWait } = lane;
  // Where nobody has to approve, no wait is a limit.
  const limits = waitLimits.filter((limit) => limit > 0);
  const parts = [
    plainLine(approvers.length === 0 ? words.nobody : approvers.join(', ')),
    ...(limits.length === 0 ? [] : [words.limit(limits)]),
    ...(usualWait === null ? [] : [words.usually(usualWait.days, usualWait.cases)]),
  ];
  const begin = `  ${paint('bold', plainLine(name, WIDE).padEnd(WIDE))} ${words.rows(rows).padStart(9)}`;
  const room = width - WIDE - BESIDE;
  if (parts.join(' · ').length <= room) return [`${begin}  ${parts.join(' · ')}`];
  return [begin, ...wrapped(parts.join(' · '), width - 6).map((line) => `      ${line}`)];
}

function holeLines(table: Table, { paint, width }: Layout, words: LanesWords): readonly string[] {
  const { gaps, overlaps, unreachable, unread, complete } = table;
  const isSound = gaps.length + overlaps.length + unreachable.length + unread.length === 0 && complete;
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `  ${paint('yellow', `${title} (${lines.length})`)}`,
          ...lines
            .slice(0, MOST)
            .flatMap((line) => wrapped(plainLine(line), width - 4))
            .map((line) => `    ${line}`),
          ...(lines.length > MOST ? [`    ${words.more(lines.length - MOST)}`] : []),
        ];
  const read = unread.map(({ row, field, text }) => `${row}, ${field}: “${text}”`);
  const open = gaps.filter(({ kind }) => kind === 'gap').map(({ example, cases }) => `${example} (${cases})`);
  const narrow = gaps.flatMap(({ kind, example }) => (kind === 'gap' ? [] : [`${example}: ${words.sliver[kind]}`]));
  const clashing = overlaps
    .filter(({ conflict }) => conflict)
    .map(
      ({ example, cases, rows, all }) =>
        `${example} (${cases}): ${rows.join(words.and)}${words.andMore(all - rows.length)}`,
    );
  const idle = unreachable.map(({ row, coveredBy }) =>
    coveredBy.length === 0 ? words.impossible(row) : words.takenBefore(row, coveredBy.join(', ')),
  );
  return [
    ...(isSound ? [`  ${paint('green', words.noHoles)}`] : []),
    ...part(words.unread, read),
    ...part(words.gaps, open),
    ...part(words.slivers, narrow),
    ...part(words.contradict, clashing),
    ...part(words.unreachable, idle),
    ...(complete ? [] : [`  ${words.tooLarge}`]),
  ];
}
