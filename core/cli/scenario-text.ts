import { plainLine } from '../audit/report/plain-line.ts';
import { shownValue } from '../scorecard/shown-value.ts';
import type { Paint } from './paint.ts';
import type { ScenarioJson } from './scorecard-json.ts';
import { wrapped } from './wrapped.ts';

const STATES = { met: 'met', begins: 'begins', 'not-met': 'not met', unknown: 'not known' } as const;
const COLOURS = { met: 'red', begins: 'yellow', 'not-met': 'green', unknown: 'dim' } as const;
const MOST_FIRED = 5;

/** Triggers for a terminal: state, how they were read, how far they are, when they would have fired. */
export function scenarioLines(
  scenarios: readonly ScenarioJson[],
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  if (scenarios.length === 0) return [];
  return [
    paint('bold', `Triggers (${scenarios.length})`),
    ...scenarios.flatMap((scenario) => [
      `  ${stateOf(scenario, paint)}  ${plainLine(scenario.name, 60)}  ${paint('cyan', scenario.cell)}`,
      ...told(scenario)
        .flatMap((line) => wrapped(plainLine(line), width - 6))
        .map((line) => `      ${line}`),
    ]),
    '',
  ];
}

function stateOf({ state }: ScenarioJson, paint: Paint): string {
  return state === null ? paint('dim', 'not read '.padEnd(9)) : paint(COLOURS[state], STATES[state].padEnd(9));
}

function told(scenario: ScenarioJson): readonly string[] {
  const { read, conditions, fired, action, who, planned } = scenario;
  if (!read.ok)
    return [`“${plainLine(scenario.text, 120)}”: ${read.message}`, `Nearest readable form: ${read.nearest}`];
  return [
    `${read.words}${read.confirm ? ` (please confirm: ${read.doubts.map(({ message }) => message).join(' ')})` : ''}`,
    ...conditions.map(({ measure, value, bound, distance, held, asked }) =>
      value === null || bound === null || distance === null
        ? `${measure}: no reading to compare.`
        : `${measure} stands at ${shownValue(value)}, ${distance > 0 ? `${shownValue(distance)} away from` : 'beyond'} ${shownValue(bound)}; held for ${held} of ${asked}.`,
    ),
    fired.length === 0
      ? 'It would never have fired on these readings.'
      : `It would have fired ${fired.length === 1 ? 'once' : `${fired.length} times`}: ${fired
          .slice(-MOST_FIRED)
          .map(({ from, to }) => (to === null ? `since ${from}` : from === to ? `${from}` : `${from} to ${to}`))
          .join(', ')}.`,
    action === null
      ? 'Nothing says what is done then.'
      : `Action: ${action}${who === null ? ', nobody named' : `, ${who}`}; ${planned === null ? 'not in the plan' : `in the plan as “${planned.name}”${planned.owner === null ? ', without an owner' : ''}`}.`,
  ];
}
