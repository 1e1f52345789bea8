import type { Update } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { historiesOf, workOf } from '../../plan/history.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

const ORDER = { decide: 0, build: 1, launch: 2 } as const;
const STAGES = {
  decide: { en: 'decide', de: 'Entscheidung' },
  build: { en: 'build', de: 'Umsetzung' },
  launch: { en: 'launch', de: 'Einführung' },
} as const;

export default rule({
  id: 'stage-moved-back',
  family: 'progress',
  severity: 'moderate',
  title: 'Stage moved back',
  message: '“{work}” went back from {from} to {to} on {on}.',
  why: 'Work that returns to an earlier stage was moved on without being ready, and everything after it was promised too early.',
  fix: 'Say what was not ready, give the later dates anew, and tell those who wait for them.',
  needs: ['updates.stage'],
  *check(plan) {
    for (const history of historiesOf(plan.updates)) {
      const back = lastStepBack(history.updates);
      if (back === null) continue;
      const work = workOf(history, plan);
      if (work !== null && !isOpenWork(work)) continue;
      const { from, to } = back;
      yield {
        at: [cellOf(to, 'stage'), cellOf(from, 'stage')],
        data: { work: work?.name ?? history.of, from: STAGES[from.stage!], to: STAGES[to.stage!], on: to.on ?? '' },
        cause: history.of,
        ...(work === null ? {} : { entity: work }),
      };
    }
  },
  german: {
    title: 'Stufe zurückgegangen',
    message: '„{work}“ ging am {on} von der Stufe {from} in die Stufe {to} zurück.',
    why: 'Arbeit, die in eine frühere Stufe zurückkehrt, wurde weitergegeben, ohne bereit zu sein, und alles danach wurde zu früh zugesagt.',
    fix: 'Sagen Sie, was noch nicht bereit war, nennen Sie die späteren Termine neu, und sagen Sie es denen, die darauf warten.',
  },
  examples: {
    passing: [
      {
        title: 'Forward only, whatever the order of the rows',
        german: 'Nur vorwärts, gleich in welcher Reihenfolge die Zeilen stehen',
        sheet: `
          | Date       | Milestone | Stage  | Status   | Comment       |
          | 2026-02-16 | Beta      | Launch | On track | Invited users |
          | 2026-01-05 | Beta      | Decide | On track | Scope agreed  |
          | 2026-01-19 | Beta      | Build  | On track | Two of five   |
          | 2026-01-19 | Pricing   | Decide | On track | Interviews    |`,
      },
      {
        title: 'What is done by now is not asked how it got there',
        german: 'Was inzwischen fertig ist, wird nicht gefragt, wie es dahin kam',
        sheet: `
          ## Milestones
          | ID  | Milestone      | Due        | Owner | Status |
          | M-1 | Beta           | 2026-02-27 | Ada   | Done   |
          ## Updates
          | Date       | Milestone | Stage  | Comment       |
          | 2026-01-05 | M-1       | Build  | Scope agreed  |
          | 2026-01-19 | M-1       | Decide | Scope again   |
          | 2026-02-16 | M-1       | Launch | Invited users |`,
      },
    ],
    failing: [
      {
        title: 'From launch back to build',
        german: 'Von der Einführung zurück zum Bauen',
        flags: ['C5,C4'],
        sheet: `
          | Date       | Milestone | Stage  | Status   | Comment        |
          | 2026-01-05 | Beta      | Decide | On track | Scope agreed   |
          | 2026-01-19 | Beta      | Build  | On track | Two of five    |
          | 2026-02-02 | Beta      | Launch | On track | Invited users  |
          | 2026-02-16 | Beta      | Build  | At risk  | Log-in redone  |
          | 2026-02-16 | Pricing   | Decide | On track | Interviews     |`,
      },
      {
        title: 'From build back to decide',
        german: 'Vom Bauen zurück zur Entscheidung',
        flags: ['C4,C3'],
        sheet: `
          | Date       | Initiative     | Stage  | % complete |
          | 2026-01-05 | Partner portal | Decide | 0%         |
          | 2026-01-19 | Partner portal | Build  | 10%        |
          | 2026-02-02 | Partner portal | Decide | 10%        |
          | 2026-02-02 | Checkout       | Build  | 40%        |`,
      },
    ],
  },
});

function lastStepBack(updates: readonly Update[]): { readonly from: Update; readonly to: Update } | null {
  let before: Update | null = null;
  let back: { readonly from: Update; readonly to: Update } | null = null;
  for (const update of updates) {
    if ((update.stage ?? null) === null) continue;
    if (before !== null && ORDER[update.stage!] < ORDER[before.stage!]) back = { from: before, to: update };
    before = update;
  }
  return back;
}
