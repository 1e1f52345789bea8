import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Day } from '../../calendar/day.ts';
import type { GroupJson, LanesJson } from './lanes-json.ts';
import type { Layout } from '../terminal/layout.ts';
import type { LanesWords } from './lanes-words.ts';
import { LANES_WORDS } from './lanes-words.ts';
import { wrapped } from '../terminal/wrapped.ts';

type History = NonNullable<LanesJson['history']>;

/** Room for names, the least and the most, and what all that stands beside them takes. */
const [NARROW, WIDE, BESIDE] = [16, 30, 54];
/** Groups of one sort that are told; the largest histories have many approvers. */
const MOST = 12;

/** How approvals went, for a terminal: yields and waits by lane, amount, approver and row, then what stands out. */
export function historyLines(history: History, layout: Layout): readonly string[] {
  const { paint, language, width } = layout;
  const words = LANES_WORDS[language];
  const shown = (day: Day | null): string | null => (day === null ? null : dayInWords(day, language));
  const side = Math.min(WIDE, Math.max(NARROW, width - BESIDE));
  const { all, from, to } = history;
  const part = (title: string, groups: readonly GroupJson[]): readonly string[] =>
    groups.length === 0
      ? []
      : [
          paint('bold', title),
          ...groups.slice(0, MOST).map((group) => groupLine(group, side, words)),
          ...(groups.length > MOST ? [`  ${words.more(groups.length - MOST)}`] : []),
          '',
        ];
  return [
    paint('underline', words.history(all.cases, shown(from), shown(to))),
    paint('dim', laid('', side, words.columns)),
    groupLine({ ...all, name: words.all }, side, words),
    '',
    ...part(words.parts.lanes, history.lanes),
    ...part(words.parts.bands, history.bands),
    ...part(words.parts.approvers, history.approvers),
    ...part(words.parts.rules, history.rules),
    ...toldLines(history, layout, words),
  ];
}

function groupLine(group: GroupJson, side: number, { percent, wait, shortWait, oldest }: LanesWords): string {
  const { name, decided, yield: share, low, high, median, ninetieth, open, oldestOpen } = group;
  const yielded = share === null ? '–' : `${percent(share)} (${percent(low)}–${percent(high)})`;
  const waiting = open === 0 ? '' : `${open}${oldestOpen === null ? '' : oldest(wait(oldestOpen))}`;
  return laid(name, side, [String(decided), yielded, shortWait(median), shortWait(ninetieth), waiting]);
}

function laid(
  name: string,
  side: number,
  [decided = '', yielded = '', median = '', ninetieth = '', open = '']: readonly string[],
) {
  return `  ${plainLine(name, side).padEnd(side)} ${decided.padStart(7)}   ${yielded.padEnd(22)} ${median.padStart(6)} ${ninetieth.padStart(5)}  ${open}`.trimEnd();
}

function toldLines(history: History, { paint, width }: Layout, words: LanesWords): readonly string[] {
  const lines = [
    ...history.proposals.map(({ by, name, decided, freed: { perYear, days, cases } }) => {
      const freed = perYear !== null ? words.perYear(perYear, cases) : cases > 0 ? words.inAll(days, cases) : '';
      return `${words.proposal(words.proposed[by](name), decided)}${freed}`;
    }),
    ...history.slow.map(({ lane, limit, median, cases }) => words.slow(lane, median, cases, limit)),
    ...history.sharedQueues.map(({ approver, small, large }) =>
      words.queue(approver, small.cases, small.upTo, large.cases, large.from, [small.wait, large.wait]),
    ),
    ...(history.all.open > 0 ? [words.openLeftOut] : []),
    ...(history.withoutRate > 0 ? [words.withoutRate(history.withoutRate)] : []),
  ];
  if (lines.length === 0) return [];
  const told = lines.flatMap((line) => wrapped(plainLine(line), width - 2)).map((line) => `  ${line}`);
  return [paint('bold', words.standsOut), ...told, ''];
}
