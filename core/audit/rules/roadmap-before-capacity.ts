import type { Day } from '../../calendar/day.ts';
import type { Commitment } from '../../plan/governance.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referenceKey, referencesTo } from '../../plan/references.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import { isOpen } from '../../plan/status.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { rule } from '../rule.ts';

/** Work by which a date leaves the house. */
const TELLS =
  /\b(?:announc\w*|press (?:release|conference)|go public|public launch|communicat\w* (?:the )?(?:date|launch|roadmap)|(?:publish|share|send)\w* (?:the )?(?:roadmap|launch date|release date)|launch (?:announcement|communication|mail|e-?mail|campaign)|inform\w* (?:the )?(?:customers|clients|market)|tell\w* (?:the )?(?:customers|clients)|ankündig\w*|pressemitteilung|kunden informier\w*|annonc\w*|communiqué|anunci\w*|comunicad\w*)/i;

export default rule({
  id: 'roadmap-before-capacity',
  family: 'capacity',
  severity: 'moderate',
  title: 'Date communicated before its capacity was decided',
  message: '“{told}” gives “{work}” a date while the request “{request}” for its people is still undecided.',
  messages: {
    later:
      '“{told}” gave “{work}” a date on {announced}, before the request “{request}” for its people was decided on {decided}.',
  },
  why: 'A date that is told without the people for it is paid with overtime, or with the next broken promise.',
  fix: 'Decide the request, or take the date back until it is decided.',
  needs: ['requests.initiative', 'requests.status|decidedOn', 'commitments.initiative|milestones.due'],
  *check(plan, { today }) {
    const tellings = tellingsIn(plan, today);
    for (const request of plan.requests) {
      const decided = decidedOn(request);
      if (decided === 'rejected' || decided === 'settled') continue;
      const work = workOf(request, plan);
      if (work === null || !isOpenWork(work)) continue;
      const told = (tellings.get(work) ?? []).filter(({ on }) => decided === null || (on !== null && on < decided));
      const [first] = told;
      if (first === undefined) continue;
      yield {
        at: [...told.map(({ cell }) => cell), cellOf(request, request.status === undefined ? 'decidedOn' : 'status')],
        entity: request,
        data: {
          told: first.name,
          work: work.name,
          request: request.name,
          ...(decided === null || first.on === null ? {} : { decided, announced: first.on }),
        },
        ...(decided === null ? {} : { message: 'later' }),
      };
    }
  },
  german: {
    title: 'Termin genannt, bevor über die Kapazität entschieden war',
    message:
      '„{told}“ nennt für „{work}“ einen Termin, während über die Anfrage „{request}“ nach Leuten noch nicht entschieden ist.',
    messages: {
      later:
        '„{told}“ nannte für „{work}“ am {announced} einen Termin, bevor am {decided} über die Anfrage „{request}“ nach Leuten entschieden wurde.',
    },
    why: 'Ein Termin ohne die Leute dafür wird mit Überstunden bezahlt, oder mit dem nächsten gebrochenen Versprechen.',
    fix: 'Entscheiden Sie die Anfrage, oder nehmen Sie den Termin zurück, bis sie entschieden ist.',
  },
  examples: {
    passing: [
      {
        title: 'Decided first, then told; an announcement that is still to come',
        german: 'Erst entschieden, dann angekündigt; eine Ankündigung, die noch kommt',
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | Partner API | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## Milestones
          | ID  | Milestone                | Initiative | Due        | Owner    | Status      |
          | M-1 | Announce the partner API | INI-1      | 2026-02-20 | Ada Berg | Done        |
          | M-2 | Press release on site    | INI-2      | 2026-06-30 | Ben Holm | Not started |
          ## Capacity requests
          | Request       | For initiative | Skill   | FTE | From       | To         | Displaces | Decided on | Status   |
          | API engineers | INI-1          | Backend | 2   | 2026-04-01 | 2026-06-30 | Reporting | 2026-01-20 | Approved |
          | Site crew     | INI-2          | Cloud   | 1   | 2026-04-01 | 2026-06-30 | Homepage  |            | Open     |`,
      },
    ],
    failing: [
      {
        title: 'Told while undecided, and told before the decision',
        german: 'Angekündigt, während nichts entschieden ist, und vor der Entscheidung',
        flags: ["Milestones!B2,'Capacity requests'!I2", "Milestones!B3,'Capacity requests'!I3"],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | Partner API | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## Milestones
          | ID  | Milestone                | Initiative | Due        | Owner    | Status      |
          | M-1 | Announce the partner API | INI-1      | 2026-02-20 | Ada Berg | Done        |
          | M-2 | Press release on site    | INI-2      | 2026-01-30 | Ben Holm | Done        |
          ## Capacity requests
          | Request       | For initiative | Skill   | FTE | From       | To         | Displaces | Decided on | Status   |
          | API engineers | INI-1          | Backend | 2   | 2026-04-01 | 2026-06-30 | Reporting |            | Open     |
          | Site crew     | INI-2          | Cloud   | 1   | 2026-04-01 | 2026-06-30 | Homepage  | 2026-02-15 | Approved |`,
      },
      {
        title: 'Promised to a client',
        german: 'Einem Kunden versprochen',
        flags: ["Commitments!E2,'Capacity requests'!I2"],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | Partner API | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## Commitments
          | ID | Commitment       | Client    | Initiative | Due        | Executive approver | Status |
          | C1 | Interface open   | Northwind | INI-1      | 2026-09-30 | Cleo Park          | Open   |
          ## Capacity requests
          | Request       | For initiative | Skill   | FTE | From       | To         | Displaces | Decided on | Status   |
          | API engineers | INI-1          | Backend | 2   | 2026-04-01 | 2026-06-30 | Reporting |            | Open     |
          | Site crew     | INI-2          | Cloud   | 1   | 2026-04-01 | 2026-06-30 | Homepage  | 2026-02-15 | Approved |`,
      },
    ],
  },
});

/** The day a request was decided; null while it is open; where it is decided without a day nothing can be said. */
function decidedOn({ status, decidedOn: on }: CapacityRequest): Day | 'rejected' | 'settled' | null {
  if (status?.state === 'cancelled') return 'rejected';
  if (on !== null && on !== undefined) return on;
  if (status === undefined || status === null) return status === null ? null : 'settled';
  return isOpen(status) ? null : 'settled';
}

function workOf({ initiative }: CapacityRequest, { initiatives }: Plan): Initiative | null {
  const [work, another] = initiative ? referencesTo(initiatives)(initiative) : [];
  return work !== undefined && another === undefined ? work : null;
}

/** By what a date of the work was told, and when; null for a promise that does not say since when it is one. */
interface Telling {
  readonly name: string;
  readonly on: Day | null;
  readonly cell: CellRef;
}

/** By the work it is told of: open promises with a date first, then what told a date. */
function tellingsIn(plan: Plan, today: Day): ReadonlyMap<Initiative, readonly Telling[]> {
  const tellings = new Map<Initiative, Telling[]>();
  const add = (work: Initiative, telling: Telling): void => {
    const list = tellings.get(work);
    if (list === undefined) tellings.set(work, [telling]);
    else list.push(telling);
  };
  for (const commitment of plan.commitments)
    for (const work of promisedIn(commitment, plan))
      add(work, { name: commitment.name, on: null, cell: cellOf(commitment, 'due') });
  const tells = tellingNames(plan.milestones);
  for (const milestone of plan.milestones.filter((_, at) => tells[at])) {
    const on = toldOn(milestone, today);
    if (on === null) continue;
    const [work] = initiativeOf(milestone, plan.initiatives);
    if (work !== undefined) add(work, { name: milestone.name, on, cell: cellOf(milestone, 'name') });
  }
  return tellings;
}

/** By place, whether the name of a milestone speaks of telling a date. */
const tellingNames = onceForEach(({ name }: Milestone) => TELLS.test(name));

/** The work that an open promise with a date rests on, by itself or by one of its milestones. */
function promisedIn({ status, due, initiative, milestone }: Commitment, plan: Plan): ReadonlySet<Initiative> {
  if (!isOpen(status) || (due ?? null) === null) return new Set();
  const named = initiative ? referencesTo(plan.initiatives)(initiative) : [];
  const parts = referenceKey(milestone ?? '') === '' ? [] : referencesTo(plan.milestones)(milestone!);
  return new Set([...named, ...parts.flatMap((part) => initiativeOf(part, plan.initiatives)[0] ?? [])]);
}

/** When something was told: the day it was done, or was due; null where it is still to come. */
function toldOn({ endActual, due, status }: Milestone, today: Day): Day | null {
  if (endActual) return endActual;
  return status?.state === 'done' && due && due <= today ? due : null;
}
