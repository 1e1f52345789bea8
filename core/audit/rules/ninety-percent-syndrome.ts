import { cellOf } from '../../plan/provenance.ts';
import { historiesOf, workOf } from '../../plan/history.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'ninety-percent-syndrome',
  family: 'progress',
  severity: 'moderate',
  title: 'Nearly done for too long',
  message: '“{work}” has been {bar}% or more complete in {count} updates since {since} and is still not done.',
  why: 'The last tenth holds what nobody counted: review, release, the hard case. A figure that stays at ninety hides it.',
  fix: 'List what is left as milestones with a day each, and report those instead of a percentage.',
  needs: ['updates.percentComplete'],
  params: {
    percent: {
      default: 90,
      title: 'percent complete from which on work is nearly done',
      source: 'Brooks, The Mythical Man-Month, chapter 14',
    },
    updates: { default: 2, title: 'updates at that percentage or above', source: 'Lanekeeper’s rule catalogue' },
  },
  *check(plan, { params }) {
    for (const history of historiesOf(plan.updates)) {
      const told = history.updates.filter((update) => (update.percentComplete ?? null) !== null);
      const last = told.at(-1);
      if (last === undefined || !isAlmost(last.percentComplete, params.percent) || last.status?.state === 'done')
        continue;
      const almost = told.filter((update) => isAlmost(update.percentComplete, params.percent));
      if (almost.length < params.updates) continue;
      const work = workOf(history, plan);
      if (work !== null && !isOpenWork(work)) continue;
      yield {
        at: almost.toReversed().map((update) => cellOf(update, 'percentComplete')),
        data: {
          work: work?.name ?? history.of,
          bar: params.percent,
          count: almost.length,
          since: almost[0]?.on ?? '',
          percent: Math.round((last.percentComplete ?? 0) * 100),
        },
        cause: history.of,
        ...(work === null ? {} : { entity: work }),
      };
    }
  },
  german: {
    title: 'Zu lange fast fertig',
    message:
      '„{work}“ ist seit dem {since} in {count} Statusmeldungen zu {bar}\u00A0% oder mehr abgeschlossen und noch immer nicht erledigt.',
    why: 'Im letzten Zehntel steckt, was niemand mitgezählt hat: Prüfung, Freigabe, der schwierige Fall. Eine Zahl, die bei neunzig stehen bleibt, verbirgt es.',
    fix: 'Führen Sie auf, was noch fehlt, als Meilensteine mit je einem Termin, und berichten Sie diese statt eines Prozentsatzes.',
    params: {
      percent: {
        title: 'Prozent, ab denen Arbeit fast fertig ist',
        source: 'Brooks, Vom Mythos des Mann-Monats, Kapitel 14',
      },
      updates: { title: 'Statusmeldungen mit diesem Prozentsatz oder mehr', source: 'Regelkatalog von Lanekeeper' },
    },
  },
  examples: {
    passing: [
      {
        title: 'Ninety once, then done',
        german: 'Einmal neunzig, dann fertig',
        sheet: `
          | Date       | Milestone | % complete | Status   |
          | 2026-01-05 | Beta      | 60%        | On track |
          | 2026-01-19 | Beta      | 90%        | On track |
          | 2026-02-02 | Beta      | 100%       | Done     |
          | 2026-02-02 | Pricing   | 90%        | On track |`,
      },
      {
        title: 'Its row says that it is done',
        german: 'Die eigene Zeile sagt, dass es fertig ist',
        sheet: `
          ## Milestones
          | ID  | Milestone      | Due        | Owner | Status      |
          | M-1 | Beta           | 2026-02-27 | Ada   | Done        |
          | M-2 | General launch | 2026-06-30 | Ben   | In progress |
          ## Updates
          | Date       | Milestone | % complete | Comment          |
          | 2026-01-19 | M-1       | 90%        | Two bugs         |
          | 2026-02-02 | M-1       | 95%        | One bug          |
          | 2026-02-16 | M-2       | 40%        | Invited users    |`,
      },
    ],
    failing: [
      {
        title: 'Three updates at ninety and above',
        german: 'Drei Meldungen bei neunzig und darüber',
        flags: ['C5,C4,C3'],
        sheet: `
          | Date       | Milestone | % complete | Status   |
          | 2026-01-05 | Beta      | 60%        | On track |
          | 2026-01-19 | Beta      | 90%        | On track |
          | 2026-02-02 | Beta      | 95%        | On track |
          | 2026-02-16 | Beta      | 95%        | At risk  |
          | 2026-02-02 | Pricing   | 90%        | On track |`,
      },
      {
        title: 'The row still says in progress',
        german: 'Die Zeile sagt noch immer: in Arbeit',
        flags: ['Updates!C3,Updates!C2'],
        sheet: `
          ## Milestones
          | ID  | Milestone      | Due        | Owner | Status      |
          | M-1 | Beta           | 2026-03-27 | Ada   | In progress |
          | M-2 | General launch | 2026-06-30 | Ben   | In progress |
          ## Updates
          | Date       | Milestone | % complete | Comment          |
          | 2026-01-19 | M-1       | 90%        | Two bugs         |
          | 2026-02-02 | M-1       | 90%        | One bug          |
          | 2026-02-16 | M-2       | 40%        | Invited users    |`,
      },
    ],
  },
});

function isAlmost(share: number | null | undefined, percent: number): boolean {
  return (share ?? 0) >= percent / 100 - 1e-9 && (share ?? 0) < 1;
}
