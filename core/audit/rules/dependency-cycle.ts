import { cellOf } from '../../plan/provenance.ts';
import { dependencyCycles } from '../dependency-cycles.ts';
import { rule } from '../rule.ts';

const MOST_SHOWN = 6;

export default rule({
  id: 'dependency-cycle',
  family: 'schedule',
  severity: 'critical',
  title: 'Work that waits for itself',
  message: '“{work}” waits for itself: {chain}.',
  messages: { itself: '“{work}” names itself as what it waits for.' },
  why: 'In a circle of dependencies nothing can start first, so no date in it can be computed.',
  fix: 'Remove the one dependency of the chain that is not needed to start.',
  needs: ['milestones.dependsOn|initiatives.dependsOn'],
  *check(plan) {
    for (const { chain, members } of dependencyCycles(plan)) {
      const [first] = chain;
      if (first === undefined) continue;
      const names = chain.map((work) => work.id ?? work.name);
      const shown = names.length <= MOST_SHOWN ? names : [...names.slice(0, MOST_SHOWN - 1), '…'];
      yield {
        at: chain.map((work) => cellOf(work, 'dependsOn')),
        entity: first,
        data: { work: first.name, chain: [...shown, names[0]].join(' → '), length: chain.length, tied: members.length },
        ...(chain.length === 1 ? { message: 'itself' } : {}),
      };
    }
  },
  german: {
    title: 'Arbeit, die auf sich selbst wartet',
    message: '„{work}“ wartet auf sich selbst: {chain}.',
    messages: { itself: '„{work}“ nennt sich selbst als das, worauf es wartet.' },
    why: 'In einem Kreis von Abhängigkeiten kann nichts als Erstes beginnen; kein Termin darin lässt sich berechnen.',
    fix: 'Entfernen Sie die eine Abhängigkeit der Kette, die für den Beginn nicht nötig ist.',
  },
  examples: {
    passing: [
      {
        title: 'A chain and a fork, each in one direction',
        german: 'Eine Kette und eine Gabelung, jede in einer Richtung',
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-30 | M1         |
          | M3 | Pilot launched  | Cleo  | 2026-05-04 | 2026-05-29 | M1, M2     |
          | M4 | Support trained | Dana  | 2026-06-01 | 2026-06-12 | M2, M3     |`,
      },
    ],
    failing: [
      {
        title: 'Three in a circle, told once, and one that names itself',
        german: 'Drei im Kreis, einmal genannt, und eine, die sich selbst nennt',
        flags: ['F3,F5,F4', 'F6'],
        sheet: `
          | ID | Milestone       | Owner | Start      | Due        | Depends on |
          | M1 | Contract signed | Ada   | 2026-03-02 | 2026-03-20 |            |
          | M2 | Data migrated   | Ben   | 2026-03-23 | 2026-04-30 | M1, M4     |
          | M3 | Pilot launched  | Cleo  | 2026-05-04 | 2026-05-29 | M2         |
          | M4 | Support trained | Dana  | 2026-06-01 | 2026-06-12 | M3         |
          | M5 | Reference won   | Ada   | 2026-06-15 | 2026-06-30 | M4, M5     |`,
      },
    ],
  },
});
