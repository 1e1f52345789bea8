import { cellOf } from '../../plan/provenance.ts';
import { cellsOf } from '../draft.ts';
import { raciRows } from '../raci-rows.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

/** From this many rows on, and over half of the matrix, it is how the matrix is kept: none and several are one cause. */
const FEWEST_SYSTEMATIC = 5;

export default rule({
  id: 'raci-without-accountable',
  family: 'authority',
  severity: 'serious',
  title: 'Activity without exactly one accountable',
  message: 'Nobody is accountable for “{activity}”: the row has no A.',
  messages: {
    several: '“{activity}” has {count} accountable: {who}.',
    throughout: '{count} of {total} activities on {sheet} do not have exactly one accountable.',
  },
  why: 'Without one accountable the decision waits; with two, each waits for the other.',
  fix: 'Give the A to the one person who answers for the result.',
  needs: ['raci.roles'],
  *check({ raci }): Iterable<Hit<'several' | 'throughout'>> {
    const tables = new Map<string, { hits: Hit<'several'>[]; total: number }>();
    for (const { row, filled } of raciRows(raci)) {
      const table = tables.get(row.source.table) ?? { hits: [], total: 0 };
      tables.set(row.source.table, table);
      table.total += 1;
      const accountable = filled.filter((role) => role.letters.includes('A'));
      if (accountable.length === 0)
        table.hits.push({ at: cellOf(row, 'name'), entity: row, data: { activity: row.name } });
      if (accountable.length < 2) continue;
      table.hits.push({
        at: accountable.map((role) => cellOf(role, 'letters')),
        entity: row,
        data: { activity: row.name, count: accountable.length, who: accountable.map((role) => role.who).join(', ') },
        message: 'several',
      });
    }
    for (const [table, { hits, total }] of tables)
      if (hits.length >= FEWEST_SYSTEMATIC && hits.length * 2 > total) yield allAtOnce(table, hits, total);
      else yield* hits;
  },
  german: {
    title: 'Aktivität ohne genau ein A',
    message: 'Niemand ist für „{activity}“ rechenschaftspflichtig: Die Zeile hat kein A.',
    messages: {
      several: '„{activity}“ hat {count} Rechenschaftspflichtige: {who}.',
      throughout: '{count} von {total} Aktivitäten im Blatt {sheet} haben nicht genau ein A (rechenschaftspflichtig).',
    },
    why: 'Ohne ein A bleibt die Entscheidung liegen; bei zweien wartet jede Seite auf die andere.',
    fix: 'Geben Sie das A der einen Person, die für das Ergebnis einsteht.',
  },
  examples: {
    passing: [
      {
        title: 'One A in every row, alone or with an R; a section has no letters',
        german: 'Ein A in jeder Zeile, allein oder mit einem R; ein Abschnitt hat keine Buchstaben',
        sheet: `
          | Activity         | Product manager | Engineer | Sales lead | Support |
          | Discovery        |                 |          |            |         |
          | Write the brief  | A/R             | C        | C          | I       |
          | Build the pilot  | A               | R        | I          | I       |
          | Launch           |                 |          |            |         |
          | Train the team   | C               | I        | A          | R       |
          | Sign first deals | I               | I        | A, R       | C       |`,
      },
      {
        title: 'What the letters mean stands below the matrix',
        german: 'Was die Buchstaben bedeuten, steht unter der Matrix',
        sheet: `
          | Activity         | Product manager | Engineer    | Sales lead | Support |
          | Write the brief  | A/R             | C           | C          | I       |
          | Build the pilot  | A               | R           | I          | I       |
          | Train the team   | C               | I           | A          | R       |
          | Sign first deals | I               | I           | A, R       | C       |
          | Collect feedback | I               | A/R         | C          | I       |
          |                  |                 | Responsible |            |         |
          |                  |                 | Consulted   |            |         |`,
      },
    ],
    failing: [
      {
        title: 'A matrix that is kept another way is one cause',
        german: 'Eine Matrix, die anders geführt wird, ist eine Ursache',
        flags: ['A2,B3,C3,A4,B5,C5,A6'],
        sheet: `
          | Activity         | Product manager | Engineer | Sales lead |
          | Write the brief  | C               | R        | I          |
          | Build the pilot  | A               | A        | R          |
          | Train the team   | C               | I        | R          |
          | Sign first deals | A               | A/R      | C          |
          | Collect feedback | I               | C        | R          |`,
      },
      {
        title: 'One row without an A, one with two',
        german: 'Eine Zeile ohne A, eine mit zweien',
        flags: ['A3', 'B5,D5'],
        sheet: `
          | Activity         | Product manager | Engineer | Sales lead | Support |
          | Write the brief  | A/R             | C        | C          | I       |
          | Build the pilot  | C               | R        | I          | I       |
          | Train the team   | C               | I        | A          | R       |
          | Sign first deals | A               | I        | A/R        | C       |
          | Collect feedback | I               | C        | I          | A/R     |`,
      },
    ],
  },
});

function allAtOnce(table: string, hits: readonly Hit[], total: number): Hit<'throughout'> {
  const at = hits.flatMap((hit) => cellsOf(hit));
  return {
    at,
    data: { count: hits.length, total, sheet: at[0]?.sheet ?? '' },
    cause: table,
    message: 'throughout',
  };
}
