import { isPlaceholder } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { listed } from '../lists-in-words.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'request-without-names',
  family: 'capacity',
  severity: 'serious',
  title: 'Capacity request without people, skills or time',
  message: '“{request}” asks for capacity and does not say {lacking}.',
  systematic: '{count} of {total} capacity requests on {sheet} do not say who, which skills or when.',
  why: 'A request that names nobody and no time cannot be weighed against the work it would stop.',
  fix: 'Say how many people or who, with which skills, from when to when.',
  needs: ['requests.people|skills|amount|demand|start|end'],
  each: ['requests'],
  checkEach(request) {
    if (request.status?.state === 'cancelled') return null;
    const missing = PARTS.filter(({ fields, said }) => isAsked(request, fields) && !said(request));
    const [first] = missing;
    if (first === undefined) return null;
    return {
      at: missing.flatMap(({ fields }) =>
        fields.filter((field) => request[field] !== undefined).map((field) => cellOf(request, field)),
      ),
      entity: request,
      data: { request: request.name, lacking: listed(missing.map(({ words }) => words)) },
    };
  },
  german: {
    title: 'Kapazitätsanfrage ohne Personen, Kompetenzen oder Zeit',
    message: '„{request}“ fordert Kapazität an und sagt nicht, {lacking}.',
    systematic:
      '{count} von {total} Kapazitätsanfragen im Blatt {sheet} sagen nicht, wer, mit welchen Kompetenzen oder wann.',
    why: 'Eine Anfrage, die niemanden und keine Zeit nennt, lässt sich nicht gegen die Arbeit abwägen, die sie verdrängt.',
    fix: 'Sagen Sie, wie viele oder welche Personen, mit welchen Kompetenzen, von wann bis wann.',
  },
  examples: {
    passing: [
      {
        title: 'A number of people by skill, or people by name; a rejected request need not',
        german:
          'Eine Zahl von Personen je Fähigkeit, oder Personen mit Namen; eine abgelehnte Anfrage braucht es nicht',
        sheet: `
          ## Capacity requests
          | Request ID | Request               | People        | Skill   | FTE | Start      | End        | Displaces      | Status   |
          | CR1        | Engineers for billing |               | Backend | 2   | 2026-04-01 | 2026-05-29 | Reporting      | Open     |
          | CR2        | Design for the portal | Ada Berg      |         |     | 2026-04-01 | 2026-05-29 | Homepage       | Open     |
          | CR3        | Second site           |               |         |     |            |            |                | Rejected |`,
      },
      {
        title: 'Several skills in one cell',
        german: 'Mehrere Fähigkeiten in einer Zelle',
        sheet: `
          ## Capacity requests
          | Request     | What is needed           | From       | To         | What will not be done instead |
          | Partner API | 12 engineers, 2 designers | 2026-07-01 | 2026-09-30 | Reporting                     |
          | Second site | 3 engineers               | 2026-07-01 | 2026-09-30 | Old site                      |`,
      },
    ],
    failing: [
      {
        title: 'No skill, no time, nothing at all',
        german: 'Keine Fähigkeit, keine Zeit, gar nichts',
        flags: [
          "'Capacity requests'!D2",
          "'Capacity requests'!F3,'Capacity requests'!G3",
          "'Capacity requests'!C4,'Capacity requests'!E4,'Capacity requests'!D4,'Capacity requests'!F4,'Capacity requests'!G4",
        ],
        sheet: `
          ## Capacity requests
          | Request ID | Request               | People   | Skill   | FTE | Start      | End        | Displaces | Status |
          | CR1        | Engineers for billing |          |         | 2   | 2026-04-01 | 2026-05-29 | Reporting | Open   |
          | CR2        | Design for the portal |          | Design  | 1   |            |            | Homepage  | Open   |
          | CR3        | Second site           | TBD      |         |     |            |            | Old site  | Open   |
          | CR4        | Third site            | Ada Berg | Backend | 1   | 2026-04-01 | 2026-05-29 | Old site  | Open   |`,
      },
    ],
  },
});

type Asked = 'people' | 'teams' | 'amount' | 'skills' | 'start' | 'end';

interface Part {
  readonly words: Phrase;
  /** Columns that would say it; where a table has none of them nothing is asked. */
  readonly fields: readonly Asked[];
  readonly said: (request: CapacityRequest) => boolean;
}

const PARTS: readonly Part[] = [
  {
    words: { en: 'who or how many', de: 'wer oder wie viele' },
    fields: ['people', 'amount'],
    said: (request) => isNamed(request) || (request.amount ?? 0) > 0 || hasDemand(request),
  },
  {
    words: { en: 'with which skills', de: 'mit welchen Kompetenzen' },
    fields: ['skills'],
    said: (request) =>
      isNamed(request) ||
      (request.skills ?? []).some((skill) => !isPlaceholder(skill)) ||
      (request.demand ?? []).some(({ skill }) => skill !== null),
  },
  {
    words: { en: 'when', de: 'wann' },
    fields: ['start', 'end'],
    said: ({ start, end, demand, unread }) =>
      (start ?? end ?? null) !== null ||
      (demand ?? []).some(({ period }) => period !== null) ||
      [unread['start'], unread['end']].some((text) => text !== undefined && !isPlaceholder(text)),
  },
];

function isAsked(request: CapacityRequest, fields: readonly Asked[]): boolean {
  return fields.some((field) => request[field] !== undefined);
}

function isNamed({ people }: CapacityRequest): boolean {
  return people !== null && people !== undefined && people.nature !== 'placeholder';
}

function hasDemand({ demand }: CapacityRequest): boolean {
  return (demand ?? []).length > 0;
}
