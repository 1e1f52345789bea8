import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Meaning, TableKind } from '../../plan/table.ts';
import { findTables } from './find-tables.ts';

test.each<[string, TableKind, string, Meaning | null, string]>([
  [
    'words of state under progress',
    'tasks',
    'Avanzamento',
    'status',
    `| Azione       | Incaricato | Scadenza   | Avanzamento    |
     | Polizza nuova | Ada Lin   | 2026-03-12 | Fatto          |
     | Estintori     | Ben Ode   | 2026-03-20 | In lavorazione |`,
  ],
  [
    'words of state under a name for notes',
    'tasks',
    'Sachstand',
    'status',
    `| Schritt        | Wer     | Bis wann   | Sachstand     | Hinweise |
     | Flächen planen | Ada Lin | 2026-03-12 | abgeschlossen | keiner da |
     | Möbel stellen  | Ben Ode | 2026-03-20 | steht aus     | Fremdfirma |`,
  ],
  [
    'words of state under a result',
    'tasks',
    'Esito',
    'status',
    `| Attività      | Responsabile | Entro il   | Esito     |
     | Annuncio      | Ada Lin      | 2026-01-15 | Chiusa    |
     | Prova incendio | Ben Ode     | 2026-01-22 | In ritardo |
     | Contratto     | Ada Lin      | 2026-02-28 | Aperta    |`,
  ],
  [
    'a goal with its other name',
    'scorecard',
    'Ziel (Objective)',
    'parent',
    `| Ziel (Objective)  | Schlüsselergebnis | Ausgangswert | Zielwert | Aktueller Wert |
     | Kunden begeistern | NPS steigern      | 31           | 45       | 38             |
     | Kunden begeistern | Antwortzeit       | 12           | 4        | 8              |
     | Wachstum          | Neukunden         | 6            | 10       | 7              |`,
  ],
  [
    'a goal over figures',
    'scorecard',
    '目標',
    'target',
    `| 指標   | 単位   | 目標 | 2026年1月 | 2026年2月 |
     | 売上高 | 百万円 | 120  | 110       | 125       |
     | 納期   | %      | 98%  | 96%       | 97%       |`,
  ],
  [
    'a plan of measures',
    'scorecard',
    'Soll',
    'target',
    `| Kennzahl       | Einheit | Soll | Jan 26 | Feb 26 | Ampel |
     | Auftragseingang | T€     | 850  | 790    | 905    | gelb  |
     | Liefertreue    | %       | 95   | 93     | 96     | grün  |`,
  ],
  [
    'an outturn of money',
    'budget',
    'Факт, руб.',
    'cost_actual',
    `| Статья расходов | План, руб. | Факт, руб. | Отклонение | Примечание |
     | Зарплата        | 1200000    | 590000     | 610000     |            |
     | Командировки    | 80000      | 52000      | 28000      | выставка   |
     | Подрядчики      | 300000     | 100000     | 200000     |            |`,
  ],
  [
    'a plan of money',
    'budget',
    'План, руб.',
    'cost',
    `| Статья расходов | План, руб. | Факт, руб. | Отклонение | Примечание |
     | Зарплата        | 1200000    | 590000     | 610000     |            |
     | Командировки    | 80000      | 52000      | 28000      | выставка   |
     | Подрядчики      | 300000     | 100000     | 200000     |            |`,
  ],
  [
    'how critical an issue is',
    'issues',
    'Criticité',
    'impact',
    `| Réf. | Problème         | Signalé le | Signalé par | Criticité | Affecté à |
     | P-01 | Flux interrompu  | 2026-02-03 | Ada Lin     | Haute     | Ben Ode   |
     | P-02 | Factures doubles | 2026-02-05 | Ben Ode     | Faible    | Ada Lin   |`,
  ],
  [
    'the day to decide by',
    'decisions',
    'Entscheidung bis',
    'due',
    `| Fragestellung   | Varianten   | Wer entscheidet? | Entscheidung bis | Stand       |
     | Neuer Standort? | Halle, Jena | Ada Lin          | 2026-04-15       | offen       |
     | ERP ablösen?    | SAP, Odoo   | Ben Ode          | 2026-04-30       | entschieden |`,
  ],
  [
    'people under a word that is a persona elsewhere',
    'allocation',
    'Persona',
    'person',
    `| Persona | Commessa  | % impegno | Dal        | Al         |
     | Ada Lin | Portale   | 50%       | 2026-01-05 | 2026-03-31 |
     | Ben Ode | Magazzino | 100%      | 2026-01-05 | 2026-06-30 |`,
  ],
  [
    'days without a year',
    'tasks',
    'Target date',
    'due',
    `| Action        | Owner   | Target date | Status |
     | Post the ad   | Ada Lin | 15 Jan      | Done   |
     | Review it all | Ben Ode | 22 Feb      | Open   |`,
  ],
  [
    'interest, which is no attitude',
    'stakeholders',
    'Interés',
    null,
    `| Interesado   | Organización   | Poder | Interés | Estrategia de gestión |
     | Ayuntamiento | Administración | Alto  | Bajo    | Mantener satisfecho   |
     | Vecinos      | Asociación     | Bajo  | Alto    | Mantener informado    |`,
  ],
])('%s: %s', (_what, kind, header, meaning, drawing) => {
  const table = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;
  expect(table.kind).toBe(kind);
  expect(table.columns.find((column) => column.header === header)?.meaning).toBe(meaning);
});
