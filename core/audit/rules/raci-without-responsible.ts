import { cellOf } from '../../plan/provenance.ts';
import { raciRows } from '../raci-rows.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'raci-without-responsible',
  family: 'authority',
  severity: 'serious',
  title: 'Activity that nobody is responsible for',
  message: 'Nobody does “{activity}”: the row has no R.',
  systematic: '{count} of {total} activities on {sheet} have no R: nobody does them.',
  why: 'Somebody answers for it and others are asked, but nobody is there to do the work.',
  fix: 'Give an R to whoever does the work; A/R where one person answers for it and does it.',
  needs: ['raci.roles'],
  *check({ raci }) {
    for (const { row, filled } of raciRows(raci))
      if (!filled.some(({ letters }) => letters.includes('R')))
        yield { at: cellOf(row, 'name'), entity: row, data: { activity: row.name } };
  },
  german: {
    title: 'Aktivität, die niemand ausführt',
    message: 'Niemand führt „{activity}“ aus: Die Zeile hat kein R.',
    systematic: '{count} von {total} Aktivitäten im Blatt {sheet} haben kein R: Niemand führt sie aus.',
    why: 'Jemand steht dafür ein und andere werden gefragt, aber niemand macht die Arbeit.',
    fix: 'Geben Sie denen ein R, die die Arbeit machen; A/R, wo eine Person dafür einsteht und sie selbst macht.',
  },
  examples: {
    passing: [
      {
        title: 'An R in every row, alone or with the A; a section has no letters',
        german: 'Ein R in jeder Zeile, allein oder mit dem A; ein Abschnitt hat keine Buchstaben',
        sheet: `
          | Activity         | Product manager | Engineer | Sales lead | Support |
          | Discovery        |                 |          |            |         |
          | Write the brief  | A/R             | C        | C          | I       |
          | Build the pilot  | A               | R        | I          | I       |
          | Train the team   | C               | R        | A          | R       |`,
      },
    ],
    failing: [
      {
        title: 'A row with everything but an R',
        german: 'Eine Zeile mit allem außer einem R',
        flags: ['A3'],
        sheet: `
          | Activity         | Product manager | Engineer | Sales lead | Support |
          | Write the brief  | A/R             | C        | C          | I       |
          | Build the pilot  | A               | C        | I          | I       |
          | Train the team   | C               | I        | A          | R       |
          | Sign first deals | A               | I        | R          | C       |`,
      },
    ],
  },
});
