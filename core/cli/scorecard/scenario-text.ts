import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Day } from '../../calendar/day.ts';
import type { Language } from '../../sheet/phrase.ts';
import type { Layout } from '../terminal/layout.ts';
import type { ScenarioJson } from './scorecard-json.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { SCORECARD_WORDS } from './scorecard-words.ts';
import { toldDistance, toldValue } from './told-value.ts';
import { wrapped } from '../terminal/wrapped.ts';

const COLOURS = { met: 'red', begins: 'yellow', 'not-met': 'green', unknown: 'dim', unread: 'dim' } as const;
const MOST_FIRED = 5;

/** Triggers for a terminal: state, how they were read, how far they are, when they would have fired. */
export function scenarioLines(
  scenarios: readonly ScenarioJson[],
  { width, paint, language }: Layout,
): readonly string[] {
  if (scenarios.length === 0) return [];
  const { triggers, states } = SCORECARD_WORDS[language];
  const side = Math.max(...Object.values(states).map(({ length }) => length));
  return [
    paint('bold', `${triggers} (${scenarios.length})`),
    ...scenarios.flatMap((scenario) => {
      const state = scenario.state ?? 'unread';
      return [
        `  ${paint(COLOURS[state], states[state].padEnd(side))}  ${plainLine(scenario.name, 60)}  ${paint('cyan', scenario.cell)}`,
        ...told(scenario, language)
          .flatMap((line) => wrapped(plainLine(line), width - 6))
          .map((line) => `      ${line}`),
      ];
    }),
    '',
  ];
}

function told(scenario: ScenarioJson, language: Language): readonly string[] {
  const words = SCORECARD_WORDS[language];
  const { read, conditions } = scenario;
  if (!read.ok) return [words.quoted(plainLine(scenario.text, 120), read.message), words.nearest(read.nearest)];
  const doubts = read.doubts.map(({ message }) => message).join(' ');
  return [
    read.confirm ? words.confirm(read.words, doubts) : read.words,
    ...conditions.map((condition) => conditionWords(condition, language)),
    firedWords(scenario, language),
    actionWords(scenario, words),
  ];
}

function conditionWords(
  { measure, scale, unit, value, bound, distance, held, asked }: ScenarioJson['conditions'][number],
  language: Language,
): string {
  const words = SCORECARD_WORDS[language];
  if (value === null || bound === null || distance === null) return words.noReading(measure);
  const shown = (amount: number): string => toldValue(amount, { scale, unit }, language);
  const [stands, line] = [shown(value), shown(bound)];
  return distance > 0
    ? words.away(measure, stands, toldDistance(distance, { scale, unit }, language), line, held, asked)
    : words.beyond(measure, stands, line, held, asked);
}

function firedWords({ fired }: ScenarioJson, language: Language): string {
  const words = SCORECARD_WORDS[language];
  if (fired.length === 0) return words.neverFired;
  // Readings without days are told by their number.
  const shown = (at: Day | number): string => (typeof at === 'number' ? String(at) : dayInWords(at, language));
  const times = fired
    .slice(-MOST_FIRED)
    .map(({ from, to }) => (to === null ? words.since(shown(from)) : words.span(shown(from), shown(to))));
  return words.fired(fired.length, times.join(', '));
}

function actionWords({ action, who, planned }: ScenarioJson, words: ScorecardWords): string {
  if (action === null) return words.noAction;
  if (planned === null) return words.action(action, who, words.notPlanned);
  return words.action(action, who, (planned.owner === null ? words.plannedByNobody : words.planned)(planned.name));
}
