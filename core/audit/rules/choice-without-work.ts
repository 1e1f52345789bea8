import { addDays } from '../../calendar/day.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { choiceWorkOf } from '../choice-work.ts';
import { nearestName } from '../nearest-name.ts';
import { milestonesByInitiative, nextOf } from '../next-result.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'choice-without-work',
  family: 'brief',
  severity: 'critical',
  title: 'Choice without work',
  message: 'No initiative serves “{choice}”.',
  messages: {
    ended: 'No open initiative serves “{choice}”: what did was cancelled.',
    idle: 'No initiative that serves “{choice}” has a milestone in the next {weeks} weeks.',
    later: 'No initiative that serves “{choice}” has a milestone in the next {weeks} weeks; the next one is on {next}.',
  },
  evidence: { choice: 'choice', weeks: 'weeks', next: 'next milestone' },
  why: 'A choice that changes nobody’s next weeks was announced, not made.',
  fix: 'Name the initiative that serves it and a result of the next weeks, or take the choice back.',
  needs: ['choices.name', 'initiatives.choice|choices?.initiatives'],
  params: {
    horizonWeeks: {
      default: 4,
      title: 'weeks from today in which a choice must have a milestone',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  *check(plan, { today, params }): Iterable<Hit<'ended' | 'idle' | 'later'>> {
    const { choices, serving, served, strays } = choiceWorkOf(plan);
    // Work that names other things than the choices of this brief tells nothing of them.
    if (served.size === 0 && strays.size > 0) return;
    const misspelt = new Set(
      [...strays.values()].flat().flatMap(
        (text) =>
          nearestName(
            text,
            choices.map(({ name }) => name),
          )?.name ?? [],
      ),
    );
    const milestonesOf = milestonesByInitiative(plan);
    for (const choice of choices) {
      if (misspelt.has(choice.name)) continue;
      const where = { at: cellOf(choice, 'name'), entity: choice, data: { choice: choice.name } };
      const initiatives = [...(serving.get(choice) ?? [])];
      const open = initiatives.filter(isOpenWork);
      if (open.length === 0) {
        const isCarriedOut = initiatives.some(({ status }) => status?.state !== 'cancelled');
        if (!isCarriedOut) yield { ...where, message: initiatives.length > 0 ? 'ended' : undefined };
        continue;
      }
      const next = milestonesOf === null ? undefined : nextOf(open, milestonesOf);
      if (next === undefined || (next !== null && next <= addDays(today, Math.round(params.horizonWeeks * 7))))
        continue;
      const data = { ...where.data, weeks: params.horizonWeeks };
      if (next === null) yield { ...where, data, message: 'idle' };
      else yield { ...where, data: { ...data, next }, message: 'later' };
    }
  },
  german: {
    title: 'Weichenstellung ohne Arbeit',
    message: 'Keine Initiative dient „{choice}“.',
    messages: {
      ended: 'Keine offene Initiative dient „{choice}“: Was ihr diente, wurde abgebrochen.',
      idle: 'Keine Initiative, die „{choice}“ dient, hat in den nächsten {weeks} Wochen einen Meilenstein.',
      later:
        'Keine Initiative, die „{choice}“ dient, hat in den nächsten {weeks} Wochen einen Meilenstein; der nächste ist am {next}.',
    },
    evidence: { choice: 'Weichenstellung', weeks: 'Wochen', next: 'nächster Meilenstein' },
    why: 'Eine Weichenstellung, die niemandem die nächsten Wochen verändert, wurde verkündet, nicht getroffen.',
    fix: 'Nennen Sie die Initiative, die ihr dient, und ein Ergebnis der nächsten Wochen, oder nehmen Sie die Weichenstellung zurück.',
    params: {
      horizonWeeks: {
        title: 'Wochen ab heute, in denen eine Weichenstellung einen Meilenstein haben muss',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title:
          'A milestone within four weeks, an overdue one, one that nobody dated, and a choice that was carried out',
        german:
          'Ein Meilenstein innerhalb von vier Wochen, ein überfälliger, einer ohne Termin, und eine Weichenstellung, die umgesetzt ist',
        sheet: `
          ## Strategic choices
          | ID | Choice                      | Consequence                  |
          | C1 | Win the European mid-market | Reseller training is dropped |
          | C2 | One data platform           | The old warehouse goes       |
          | C3 | Self-serve by default       | Custom onboarding ends       |
          | C4 | Own our deliveries          | The carrier’s contract ends  |
          | C5 |                             |                              |
          ## Initiatives
          | ID | Initiative  | Strategic choice            | Owner | Start      | End        | Status      |
          | I1 | Quote tool  | C1, C2                      | Ada   | 2026-01-05 | 2026-06-30 | In progress |
          | I2 | Data lake   | One data platform           | Ben   | 2026-01-05 | 2026-06-30 | In progress |
          | I3 | Sign-up     | Choice 3                    | Ben   | 2026-01-05 | 2026-06-30 | In progress |
          | I4 | First depot | C4: Own our deliveries      | Ben   | 2025-01-06 | 2025-06-30 | Done        |
          ## Milestones
          | Milestone       | Initiative | Due        | Owner |
          | Price list live | I1         | 2026-03-30 | Ada   |
          | Sources listed  | Data lake  | 2026-02-20 | Ben   |
          | Old one off     | Data lake  | 2026-06-30 | Ben   |
          | Trial open      | I3         | TBD        | Ben   |
          | Pages written   | I3         | 2026-05-29 | Ben   |`,
      },
      {
        title: 'Without milestones only the work itself is asked for; a misspelt name is another matter',
        german:
          'Ohne Meilensteine wird nur nach der Arbeit selbst gefragt; ein falsch geschriebener Name ist etwas anderes',
        sheet: `
          ## Weichenstellungen
          | Strategic choice   | Consequence               |
          | Mittelstand zuerst | Keine neuen Konzernkunden |
          | Ein Rechenzentrum  | Das zweite wird geräumt   |
          ## Initiatives
          | ID | Initiative       | Strategic choice  | Owner | Start      | End        |
          | I1 | Angebotswerkzeug | Mittelstand       | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Umzug            | Ein Rechenzentrm  | Ben   | 2026-01-05 | 2026-06-30 |`,
      },
    ],
    failing: [
      {
        title: 'No initiative, only a cancelled one, and the next milestone far away',
        german: 'Keine Initiative, nur eine abgebrochene, und der nächste Meilenstein weit weg',
        flags: ["'Strategic choices'!B3", "'Strategic choices'!B4", "'Strategic choices'!B5"],
        sheet: `
          ## Strategic choices
          | ID | Choice                      | Consequence                  |
          | C1 | Win the European mid-market | Reseller training is dropped |
          | C2 | One data platform           | The old warehouse goes       |
          | C3 | Self-serve by default       | Custom onboarding ends       |
          | C4 | Own our deliveries          | The carrier’s contract ends  |
          ## Initiatives
          | ID | Initiative  | Strategic choice | Owner | Start      | End        | Status      |
          | I1 | Quote tool  | C1               | Ada   | 2026-01-05 | 2026-06-30 | In progress |
          | I2 | Sign-up     | C3               | Ben   | 2026-01-05 | 2026-06-30 | Cancelled   |
          | I3 | First depot | C4               | Ben   | 2026-01-05 | 2026-09-30 | In progress |
          | I4 | Trade fairs |                  | Cleo  | 2026-01-05 | 2026-09-30 | In progress |
          ## Milestones
          | Milestone       | Initiative | Due        | Owner | Status |
          | Price list live | I1         | 2026-03-27 | Ada   | Open   |
          | Site chosen     | I3         | 2026-02-20 | Ben   | Done   |
          | Depot open      | I3         | 2026-08-31 | Ben   | Open   |
          | Stand booked    | I4         | 2026-03-20 | Cleo  | Open   |`,
      },
      {
        title: 'An initiative without any milestone while others have theirs; the brief lists what serves it',
        german: 'Eine Initiative ohne Meilenstein, während andere ihre haben; das Strategiepapier nennt, was ihm dient',
        flags: ["'Strategic choices'!A3"],
        sheet: `
          ## Strategic choices
          | Choice             | Consequence               | Initiatives      |
          | Mittelstand zuerst | Keine neuen Konzernkunden | Angebotswerkzeug |
          | Ein Rechenzentrum  | Das zweite wird geräumt   | Umzug            |
          ## Initiatives
          | ID | Initiative       | Owner | Start      | End        |
          | I1 | Angebotswerkzeug | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Umzug            | Ben   | 2026-01-05 | 2026-06-30 |
          ## Milestones
          | Milestone       | Initiative       | Due        | Owner |
          | Preisliste da   | Angebotswerkzeug | 2026-03-27 | Ada   |
          | Alle geschult   | Angebotswerkzeug | 2026-05-29 | Ada   |`,
      },
    ],
  },
});
