import type { Update } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { historiesOf, workOf } from '../../plan/history.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'percent-went-back',
  family: 'progress',
  severity: 'serious',
  title: 'Percent complete went back',
  message: '“{work}” fell from {from}% to {to}% complete between {before} and {on}.',
  why: 'Work that is done does not become undone: the earlier figure was a hope, or the work grew and nobody said so.',
  fix: 'Say which it was. Where the work grew, show the new part as a milestone of its own.',
  needs: ['updates.percentComplete'],
  *check(plan) {
    for (const history of historiesOf(plan.updates)) {
      const fall = deepestFall(history.updates);
      if (fall === null) continue;
      const work = workOf(history, plan);
      if (work?.status?.state === 'cancelled') continue;
      const { from, to } = fall;
      yield {
        at: [cellOf(to, 'percentComplete'), cellOf(from, 'percentComplete')],
        data: {
          work: work?.name ?? history.of,
          from: percent(from),
          to: percent(to),
          before: from.on ?? '',
          on: to.on ?? '',
        },
        cause: history.of,
        ...(work === null ? {} : { entity: work }),
      };
    }
  },
  german: {
    title: 'Prozent abgeschlossen ist gesunken',
    message: '„{work}“ fiel zwischen dem {before} und dem {on} von {from}\u00A0% auf {to}\u00A0% abgeschlossen.',
    why: 'Getane Arbeit wird nicht ungetan: Die frühere Zahl war eine Hoffnung, oder die Arbeit wuchs, und niemand hat es gesagt.',
    fix: 'Sagen Sie, was davon zutrifft. Ist die Arbeit gewachsen, zeigen Sie den neuen Teil als eigenen Meilenstein.',
  },
  examples: {
    passing: [
      {
        title: 'Rising or standing still',
        german: 'Steigend oder stehend',
        sheet: `
          | Date       | Milestone | % complete | Status   |
          | 2026-01-05 | Beta      | 10%        | On track |
          | 2026-01-19 | Beta      | 40%        | On track |
          | 2026-02-02 | Beta      | 40%        | At risk  |
          | 2026-01-19 | Pricing   | 20%        | On track |`,
      },
    ],
    failing: [
      {
        title: 'Seventy, then fifty',
        german: 'Siebzig, dann fünfzig',
        flags: ['C4,C3'],
        sheet: `
          | Date       | Milestone | % complete | Status   |
          | 2026-01-05 | Beta      | 10%        | On track |
          | 2026-01-19 | Beta      | 70%        | On track |
          | 2026-02-02 | Beta      | 50%        | At risk  |
          | 2026-02-16 | Beta      | 60%        | At risk  |
          | 2026-01-19 | Pricing   | 20%        | On track |`,
      },
      {
        title: 'Rows of several pieces of work between each other',
        german: 'Zeilen mehrerer Arbeiten durcheinander',
        flags: ['C5,C2'],
        sheet: `
          | Week of    | Task    | % complete | Comment      |
          | 2026-01-05 | Draft   | 80%        | Nearly there |
          | 2026-01-05 | Layout  | 20%        |              |
          | 2026-01-12 | Layout  | 30%        |              |
          | 2026-01-12 | Draft   | 60%        | New chapter  |`,
      },
      {
        title: 'An initiative by its id, named in the sentence by its title',
        german: 'Eine Initiative mit ihrer ID, im Satz mit ihrem Titel genannt',
        flags: ['Updates!C3,Updates!C2'],
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-2 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          ## Updates
          | Date       | Initiative | % complete | Comment       |
          | 2026-01-19 | INI-1      | 45%        | On schedule   |
          | 2026-02-16 | INI-1      | 30%        | Scope added   |
          | 2026-02-16 | INI-2      | 10%        | Begun         |`,
      },
    ],
  },
});

function deepestFall(updates: readonly Update[]): { readonly from: Update; readonly to: Update } | null {
  let before: Update | null = null;
  let deepest: { readonly from: Update; readonly to: Update } | null = null;
  let depth = 0.001;
  for (const update of updates) {
    if ((update.percentComplete ?? null) === null) continue;
    const fall = before === null ? 0 : before.percentComplete! - update.percentComplete!;
    if (before !== null && fall > depth) [deepest, depth] = [{ from: before, to: update }, fall];
    before = update;
  }
  return deepest;
}

function percent(update: Update): number {
  return Math.round((update.percentComplete ?? 0) * 1000) / 10;
}
