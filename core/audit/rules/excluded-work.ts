import { exclusionBrokenBy } from '../../governance/excluded-work.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { onceFor } from '../../plan/once-for.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Exclusion } from '../../plan/governance.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'excluded-work',
  family: 'brief',
  severity: 'serious',
  title: 'Work that the brief excludes',
  message: '“{work}” does what the brief says will not be done: “{exclusion}”.',
  evidence: { work: 'work', exclusion: 'exclusion', words: 'words in common' },
  why: 'An exclusion that work goes on against costs twice: the work, and everybody’s trust in the next one.',
  fix: 'End the work, or take the exclusion back and say so.',
  needs: ['exclusions.name', 'initiatives.name|milestones.name'],
  *check({ exclusions, choices, initiatives, milestones }) {
    const brokenBy = exclusionBrokenBy(saidIn(exclusions))(choices);
    const hitOf = (work: Initiative | Milestone) => {
      const broken = isNamed(work) && isOpenWork(work) ? brokenBy(work) : null;
      return (
        broken && {
          at: [cellOf(work, 'name'), cellOf(broken.by, 'name')],
          entity: work,
          data: { work: work.name, exclusion: broken.by.name, words: broken.words.join(', ') },
        }
      );
    };
    const told = new Set<Initiative>();
    for (const initiative of initiatives) {
      const hit = hitOf(initiative);
      if (hit === null) continue;
      told.add(initiative);
      yield hit;
    }
    for (const milestone of milestones) {
      const hit = hitOf(milestone);
      if (hit !== null && !initiativeOf(milestone, initiatives).some((one) => told.has(one))) yield hit;
    }
  },
  german: {
    title: 'Arbeit, die das Strategiepapier ausschließt',
    message: '„{work}“ tut, was laut Strategiepapier nicht getan wird: „{exclusion}“.',
    evidence: { work: 'Arbeit', exclusion: 'Ausschluss', words: 'gemeinsame Wörter' },
    why: 'Ein Ausschluss, gegen den gearbeitet wird, kostet zweimal: die Arbeit, und das Vertrauen in den nächsten.',
    fix: 'Beenden Sie die Arbeit, oder nehmen Sie den Ausschluss zurück und sagen Sie es.',
  },
  examples: {
    passing: [
      {
        title: 'Other work, work that ends what is excluded, ended work, and what the exclusion itself leaves out',
        german:
          'Andere Arbeit, Arbeit, die das Ausgeschlossene beendet, beendete Arbeit, und was der Ausschluss selbst ausnimmt',
        sheet: `
          ## Strategic choices
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          ## Will not do
          | Exclusion                                | Reason           |
          | Public-sector tenders                    | Too slow         |
          | On-premises installations                | Too costly       |
          | New enterprise logos outside Europe      | No people there  |
          | Custom development for SMB               | It never scaled  |
          | Shops in Japan before 2028               | Learn first      |
          ## Initiatives
          | ID | Initiative                               | Owner | Start      | End        | Status      |
          | I1 | Quote tool for the private sector        | Ada   | 2026-01-05 | 2026-06-30 | In progress |
          | I2 | Migrate on-premises installations        | Ben   | 2026-01-05 | 2026-06-30 | In progress |
          | I3 | Public-sector tender for Berlin          | Ben   | 2025-01-06 | 2025-06-30 | Cancelled   |
          | I4 | Enterprise logos in Europe               | Cleo  | 2026-01-05 | 2026-06-30 | In progress |
          | I5 | Enterprise onboarding                    | Cleo  | 2026-01-05 | 2026-06-30 | In progress |
          | I6 | Custom development for enterprise        | Cleo  | 2026-01-05 | 2026-06-30 | In progress |
          | I7 | First shop in Japan                      | Cleo  | 2028-02-01 | 2028-06-30 | Not started |
          | I8 | Old shop in Japan closed                 | Cleo  | 2026-02-02 | 2026-06-30 | Not started |`,
      },
      {
        title: 'In German: a prepared line, and words that every plan has',
        german: 'Auf Deutsch: eine vorbereitete Zeile, und Wörter, die jeder Plan hat',
        sheet: `
          ## Was wir nicht tun
          | ID | Ausschluss                       | Grund                 |
          | X1 | Behördliche Vergaben             | Sie dauern zu lange   |
          | X2 | Neue Produkte für Privatkunden   | Kein eigener Vertrieb |
          | X3 |                                  |                       |
          ## Initiatives
          | ID | Initiative                      | Owner | Start      | End        |
          | I1 | Neue Produkte für Geschäftskunden | Ada | 2026-01-05 | 2026-06-30 |
          | I2 | Rückzug aus behördlichen Vergaben | Ben | 2026-01-05 | 2026-06-30 |`,
      },
    ],
    failing: [
      {
        title: 'The same segment, product and market',
        german: 'Dieselbe Kundengruppe, dasselbe Produkt und derselbe Markt',
        flags: [
          "Initiatives!B2,'Will not do'!A2",
          "Initiatives!B3,'Will not do'!A3",
          "Initiatives!B4,'Will not do'!A4",
          "Initiatives!B5,'Will not do'!A5",
        ],
        sheet: `
          ## Strategic choices
          | Choice                    | Consequence                  |
          | Enterprise accounts first | Reseller training is dropped |
          ## Will not do
          | Exclusion                                | Reason           |
          | Public-sector tenders                    | Too slow         |
          | On-premises installations                | Too costly       |
          | No expansion into Asia                   | No people there  |
          | Custom development for SMB               | It never scaled  |
          ## Initiatives
          | ID | Initiative                          | Owner | Start      | End        |
          | I1 | Answer the city’s public tender     | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | On-premises version for banks       | Ben   | 2026-01-05 | 2026-06-30 |
          | I3 | Asia launch                         | Cleo  | 2026-01-05 | 2026-06-30 |
          | I4 | Custom reports for SMB accounts     | Cleo  | 2026-01-05 | 2026-06-30 |
          | I5 | Enterprise onboarding               | Cleo  | 2026-01-05 | 2026-06-30 |`,
      },
      {
        title: 'From end to end is no end',
        german: 'Von Anfang bis Ende ist kein Ende',
        flags: ["Initiatives!B2,'Will not do'!A2"],
        sheet: `
          ## Will not do
          | Exclusion             | Reason   |
          | Public-sector tenders | Too slow |
          ## Initiatives
          | ID | Initiative                                 | Owner | Start      | End        |
          | I1 | End-to-end service for public tenders      | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | End of our work on public-sector tenders   | Ben   | 2026-01-05 | 2026-06-30 |`,
      },
      {
        title: 'Milestones of an initiative that was found are told with it; others by themselves',
        german: 'Meilensteine einer gefundenen Initiative sind mit ihr gesagt; andere für sich',
        flags: ["Initiatives!B2,'Was wir nicht tun'!A2", "Milestones!A4,'Was wir nicht tun'!A2"],
        sheet: `
          ## Was wir nicht tun
          | Ausschluss            | Grund                 |
          | Behördliche Vergaben  | Sie dauern zu lange   |
          ## Initiatives
          | ID | Initiative                       | Owner | Start      | End        |
          | I1 | Team für behördliche Vergaben    | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Angebotswerkzeug                 | Ben   | 2026-01-05 | 2026-06-30 |
          ## Milestones
          | Milestone                        | Initiative | Due        | Owner |
          | Erste behördliche Vergabe        | I1         | 2026-03-31 | Ada   |
          | Preisliste da                    | I2         | 2026-03-31 | Ben   |
          | Vorlage behördliche Vergabe      | I2         | 2026-04-30 | Ben   |`,
      },
    ],
  },
});

/** The exclusions that say what they rule out. */
const saidIn = onceFor((exclusions: readonly Exclusion[]) =>
  exclusions.filter((one) => isNamed(one) && !lacksText(one.name)),
);
