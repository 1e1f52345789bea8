import type { Day } from '../../calendar/day.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { isPlausible } from '../plausible-day.ts';
import type { Hit } from '../rule.ts';
import { eachRule } from '../rule.ts';
import { isOpenWork, tablesThatReport } from '../../plan/working-status.ts';

export default eachRule({
  id: 'invalid-date',
  family: 'dates',
  severity: 'critical',
  title: 'Date that cannot be',
  message: '“{work}” has {day} as its {field}, a day still to come.',
  messages: {
    pastForecast: '“{work}” is forecast for {day}, which is past, and is not done.',
    implausible: '“{work}” has {day} as its {field}: a number or a slip of the year where a day belongs.',
  },
  systematic: '{count} of {total} rows on {sheet} have a date under “{column}” that cannot be.',
  why: 'What happened lies in the past and what is forecast in the future; a plan that mixes them cannot be computed (DCMA check 9).',
  fix: 'Correct the date: an actual date is a day that was, a forecast of open work a day that comes.',
  needs: ['initiatives.start|end|startActual|endActual|forecast|milestones.start|due|startActual|endActual|forecast'],
  each: ['initiatives', 'milestones'],
  *checkEach(work, { today, of }): Iterable<Hit<'pastForecast' | 'implausible'>> {
    const toCome: StatedDate[] = [];
    for (const date of datesOf(work)) {
      const { day, at, field, kind } = date;
      const data = { work: work.name, day, field };
      if (!isPlausible(day)) yield { at, data, entity: work, message: 'implausible' };
      else if (kind === 'actual' && day > today) toCome.push(date);
      else if (kind === 'forecast' && day < today && isOpenWork(work) && of(tablesThatReport)(work))
        yield { at, data, entity: work, message: 'pastForecast' };
    }
    const last = toCome.at(-1);
    if (last !== undefined)
      yield {
        at: toCome.toReversed().map(({ at }) => at),
        data: { work: work.name, day: last.day, field: last.field },
        entity: work,
      };
  },
  german: {
    title: 'Datum, das nicht sein kann',
    message: '„{work}“ nennt den {day} als {field}; dieser Tag kommt erst noch.',
    messages: {
      pastForecast:
        '„{work}“ ist für den {day} prognostiziert; dieser Tag ist vorbei, und die Arbeit ist nicht erledigt.',
      implausible:
        '„{work}“ nennt den {day} als {field}: Da steht eine Zahl oder ein Tippfehler im Jahr, wo ein Tag stehen sollte.',
    },
    systematic: '{count} von {total} Zeilen im Blatt {sheet} haben unter „{column}“ ein Datum, das nicht sein kann.',
    why: 'Was geschehen ist, liegt in der Vergangenheit, eine Prognose in der Zukunft; ein Plan, der beides vermischt, lässt sich nicht berechnen (DCMA-Prüfung 9).',
    fix: 'Korrigieren Sie das Datum: Ein Ist-Termin ist ein Tag, der war, eine Prognose für offene Arbeit ein Tag, der kommt.',
  },
  examples: {
    passing: [
      {
        title: 'What was is past, what is forecast is to come',
        sheet: `
          | Milestone      | Start      | Due        | Forecast   | Actual finish | Status      |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-02-06 | 2026-02-06    | Done        |
          | Beta           | 2026-02-02 | 2026-03-31 | 2026-03-31 |               | In progress |
          | General launch | 2026-04-01 | 2026-06-30 | 2026-07-10 |               | Not started |`,
      },
    ],
    failing: [
      {
        title: 'Finished on a day that has not come',
        flags: ['D3'],
        sheet: `
          | Milestone      | Start      | Due        | Actual finish | Status      |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-02-06    | Done        |
          | Beta           | 2026-02-02 | 2026-03-31 | 2026-03-20    | Done        |
          | General launch | 2026-04-01 | 2026-06-30 |               | Not started |`,
      },
      {
        title: 'Begun and finished on days that have not come is one cause',
        flags: ['E3,D3'],
        sheet: `
          | Task           | Start      | Due        | Actual start | Actual finish |
          | Prototype      | 2026-01-05 | 2026-01-30 | 2026-01-05   | 2026-02-06    |
          | Beta           | 2026-02-02 | 2026-03-31 | 2026-03-09   | 2026-03-20    |
          | General launch | 2026-04-01 | 2026-06-30 |              |               |`,
      },
      {
        title: 'A forecast in the past for open work',
        flags: ['C3'],
        sheet: `
          | Milestone      | Due        | Forecast   | Status      | Owner |
          | Prototype      | 2026-01-30 | 2026-02-06 | Done        | Ada   |
          | Beta           | 2026-03-31 | 2026-02-20 | In progress | Ada   |
          | General launch | 2026-06-30 | 2026-07-10 | Not started | Ben   |`,
      },
      {
        title: 'A number that shows as a day of 1900',
        flags: ['C3'],
        sheet: `
          | Task         | Start      | Finish                   | Owner |
          | Draft        | 2026-03-02 | 2026-03-13               | Ada   |
          | Legal review | 2026-03-16 | {format:yyyy-mm-dd} 10   | Ben   |
          | Sign-off     | 2026-03-30 | 2026-04-02               | Ben   |`,
      },
    ],
  },
});

const FIELDS = {
  start: { en: 'start', de: 'Anfang' },
  due: { en: 'due date', de: 'Fälligkeit' },
  end: { en: 'end', de: 'Ende' },
  startActual: { en: 'actual start', de: 'Ist-Anfang' },
  endActual: { en: 'actual finish', de: 'Ist-Ende' },
  forecast: { en: 'forecast', de: 'Prognose' },
  updatedOn: { en: 'last update', de: 'letzte Aktualisierung' },
} as const satisfies Readonly<Record<string, Phrase>>;

interface StatedDate {
  readonly day: Day;
  readonly at: CellRef;
  readonly field: Phrase;
  readonly kind: 'planned' | 'actual' | 'forecast';
}

function* datesOf(work: Initiative | Milestone): Iterable<StatedDate> {
  if (work.start) yield { day: work.start, at: cellOf(work, 'start'), field: FIELDS.start, kind: 'planned' };
  if ('due' in work && work.due) yield { day: work.due, at: cellOf(work, 'due'), field: FIELDS.due, kind: 'planned' };
  if ('end' in work && work.end) yield { day: work.end, at: cellOf(work, 'end'), field: FIELDS.end, kind: 'planned' };
  if (work.startActual)
    yield { day: work.startActual, at: cellOf(work, 'startActual'), field: FIELDS.startActual, kind: 'actual' };
  if (work.endActual)
    yield { day: work.endActual, at: cellOf(work, 'endActual'), field: FIELDS.endActual, kind: 'actual' };
  if (work.forecast)
    yield { day: work.forecast, at: cellOf(work, 'forecast'), field: FIELDS.forecast, kind: 'forecast' };
  if (work.updatedOn)
    yield { day: work.updatedOn, at: cellOf(work, 'updatedOn'), field: FIELDS.updatedOn, kind: 'actual' };
}
