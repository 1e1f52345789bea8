import type { Period } from '../../calendar/period.ts';
import { periodInWords } from '../../calendar/period-in-words.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { WhatIfJson } from './whatif-json.ts';
import type { Layout } from '../terminal/layout.ts';
import { amount } from '../terminal/amount.ts';
import { section } from '../terminal/section.ts';
import { WHATIF_WORDS } from './whatif-words.ts';

type Work = WhatIfJson['works'][number];
type Span = Work['before'];

const [MOST_WORKS, MOST_NAMES] = [25, 4];

/** What is left out, moved and turned down, the most valued first: when, whose, which promises it touches, and what for. */
export function workLines(told: WhatIfJson, layout: Layout): readonly string[] {
  const words = WHATIF_WORDS[layout.language];
  const isAsked = (work: Work): boolean => told.asked.moved.some(({ name }) => name === work.name);
  const groups: readonly (readonly [string, readonly Work[]])[] = [
    [words.moves, told.works.filter((work) => work.fate === 'moved' && isAsked(work))],
    [words.dropped, told.works.filter(({ fate }) => fate === 'dropped')],
    [words.moved, told.works.filter((work) => work.fate === 'moved' && !isAsked(work))],
    [words.refused, told.works.filter(({ fate }) => fate === 'refused')],
  ];
  return groups.flatMap(([title, works]) => {
    const shown = works.toSorted((a, b) => b.value - a.value).slice(0, MOST_WORKS);
    const more = works.length - shown.length;
    return section(
      `${title} (${works.length})`,
      [...shown.map((work) => workWords(work, told, layout)), ...(more > 0 ? [words.more(more)] : [])],
      layout,
    );
  });
}

function workWords(work: Work, told: WhatIfJson, { language }: Layout): string {
  const words = WHATIF_WORDS[language];
  const { name, value, fate, before, after, shift, owners, teams, commitments, displacedBy, cell } = work;
  const span = (of: Span): string => spanWords(of, told, language);
  const when =
    fate === 'moved' ? `${span(before)} → ${span(after)} (${shiftWords(shift, unitOf(told), language)})` : span(before);
  // Of one request there is nothing to tell apart.
  const isTold = displacedBy.length > 0 && told.works.filter((one) => one.fate === 'added').length > 1;
  const facts = [
    ...(value > 0 && told.asked.basis !== 'equal' ? [words.valueOf(amount(value, language))] : []),
    ...(when === '' ? [] : [when]),
    ...(owners.length > 0
      ? [listed(owners, language)]
      : teams.length > 0
        ? [words.teamOf(listed(teams, language))]
        : []),
    ...(commitments.length > 0 ? [words.touches(listed(commitments, language))] : []),
    ...(isTold ? [words.displacedBy(listed(displacedBy, language))] : []),
    ...(cell === null ? [] : [cell]),
  ];
  return `${name}: ${facts.join(' · ')}`;
}

/** What is taken on: who could do it, when, and its own share of what gives way. */
export function requestLines(told: WhatIfJson, layout: Layout): readonly string[] {
  const words = WHATIF_WORDS[layout.language];
  const shown = told.requests.slice(0, MOST_WORKS);
  const more = told.requests.length - shown.length;
  return section(
    `${words.added} (${told.requests.length})`,
    told.requests.length === 0
      ? []
      : [...shown.map((request) => requestWords(request, told, layout)), ...(more > 0 ? [words.more(more)] : [])],
    layout,
  );
}

function requestWords(
  { name, shift, needs, displaces }: WhatIfJson['requests'][number],
  told: WhatIfJson,
  { language }: Layout,
): string {
  const words = WHATIF_WORDS[language];
  const asked = needs.map(({ name: of, most, unit, from, to, people }) => {
    const need = words.need(of, amount(most, language), unit, spanWords({ from, to }, told, language));
    return people.length === 0 ? need : `${need} (${words.couldBe(listed(people, language))})`;
  });
  const away = displaces.map((one) => {
    const what = one.fate === 'dropped' ? words.states['left-out'] : words.isMoved;
    return `${one.name} (${one.shared ? `${what}, ${words.shared}` : what})`;
  });
  const what = away.length === 0 ? words.displacesNothing : words.displaces(listed(away, language));
  const late = shift === 0 ? [] : [`${words.thanAsked(shiftWords(shift, unitOf(told), language))}.`];
  return [`${name}.`, ...asked.map((need) => `${need}.`), ...late, what].join(' ');
}

/** From when to when, as people write it: `Jul 2026 – Sep 2026`. */
function spanWords(of: Span, { periods }: WhatIfJson, language: Language): string {
  if (of === null) return '';
  const shown = (key: string): string => {
    const period = periods.find((one) => one.key === key);
    return period === undefined ? key : periodInWords(period, language);
  };
  return of.from === of.to ? shown(of.from) : `${shown(of.from)} – ${shown(of.to)}`;
}

function shiftWords(by: number, unit: Period['unit'], language: Language): string {
  const words = WHATIF_WORDS[language];
  return by > 0 ? words.later(by, unit) : words.earlier(-by, unit);
}

function listed(names: readonly string[], language: Language): string {
  const more = names.length - MOST_NAMES;
  return more <= 0
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} ${WHATIF_WORDS[language].others(more)}`;
}

function unitOf({ periods }: WhatIfJson): Period['unit'] {
  const key = periods[0]?.key ?? '';
  if (/-Q\d$/.test(key)) return 'quarter';
  if (/-H\d$/.test(key)) return 'half';
  if (/-W\d+$/.test(key)) return 'week';
  return /^\d{4}-\d\d-\d\d$/.test(key) ? 'day' : /^\d{4}-\d\d$/.test(key) ? 'month' : 'year';
}
