import { cellOf } from '../../plan/provenance.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'request-without-displacement',
  family: 'capacity',
  severity: 'critical',
  title: 'Capacity request that displaces nothing',
  message: '“{request}” asks for capacity and names nothing that will not be done instead.',
  messages: {
    said: '“{request}” asks for capacity and says “{text}” where it should name what is not done instead.',
  },
  systematic: '{count} of {total} capacity requests on {sheet} name nothing that will not be done instead.',
  why: 'People are already at work on something. A yes without a no is a promise twice given.',
  fix: 'Name the initiative that stops, shrinks or moves, or the flex pool that it draws on.',
  needs: ['requests.displaces'],
  *check({ requests }) {
    for (const request of requests) {
      const { displaces } = request;
      if (displaces === undefined || request.status?.state === 'cancelled') continue;
      if (displaces !== null && !isPlaceholder(displaces)) continue;
      yield {
        at: cellOf(request, 'displaces'),
        entity: request,
        data: { request: request.name, text: displaces ?? '' },
        ...(displaces === null ? {} : { message: 'said' }),
      };
    }
  },
  german: {
    title: 'Kapazitätsanfrage, die nichts verdrängt',
    message: '„{request}“ fordert Kapazität an und nennt nichts, was dafür unterbleibt.',
    messages: {
      said: '„{request}“ fordert Kapazität an und nennt „{text}“, wo stehen sollte, was dafür unterbleibt.',
    },
    systematic: '{count} von {total} Kapazitätsanfragen im Blatt {sheet} nennen nichts, was dafür unterbleibt.',
    why: 'Die Leute haben schon Arbeit. Ein Ja ohne ein Nein ist ein doppelt gegebenes Versprechen.',
    fix: 'Nennen Sie die Initiative, die endet, schrumpft oder sich verschiebt, oder den Flexpool, aus dem geschöpft wird.',
  },
  examples: {
    passing: [
      {
        title: 'Each says what gives way; a rejected request need not',
        german: 'Jede sagt, was weicht; eine abgelehnte Anfrage braucht es nicht',
        sheet: `
          ## Capacity requests
          | Request ID | Request               | Skill    | Amount (days) | Start      | End        | Displaces            | Status   |
          | CR1        | Engineers for billing | Backend  | 30            | 2026-04-01 | 2026-05-29 | Reporting moves to Q3 | Open     |
          | CR2        | Designer for the site | Design   | 10            | 2026-04-01 | 2026-04-30 | Flex pool            | Approved |
          | CR3        | Analyst for pricing   | Analysis | 15            | 2026-04-01 | 2026-04-30 |                      | Rejected |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a “none”',
        german: 'Eine leere Zelle und ein „none“',
        flags: ["'Capacity requests'!G3", "'Capacity requests'!G4"],
        sheet: `
          ## Capacity requests
          | Request ID | Request               | Skill    | Amount (days) | Start      | End        | Displaces             | Status |
          | CR1        | Engineers for billing | Backend  | 30            | 2026-04-01 | 2026-05-29 | Reporting moves to Q3 | Open   |
          | CR2        | Designer for the site | Design   | 10            | 2026-04-01 | 2026-04-30 |                       | Open   |
          | CR3        | Analyst for pricing   | Analysis | 15            | 2026-04-01 | 2026-04-30 | None                  | Open   |`,
      },
    ],
  },
});
