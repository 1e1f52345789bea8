import type { Language, Phrase } from '../../sheet/phrase.ts';

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const english = {
  published: (name: string, folder: string, sequence: number, until: string) =>
    `“${name}” is published in ${folder} as number ${sequence}, good until ${until}.`,
  labels: { inIt: 'in it', notInIt: 'not in it', off: 'off', files: 'files', signedBy: 'signed by' },
  inIt: (works: number, issues: number, guardrails: number) =>
    `${counted(works, 'initiative or milestone', 'initiatives and milestones')}, ${counted(issues, 'linked issue', 'linked issues')}, ${counted(guardrails, 'guardrail', 'guardrails')}:`,
  facts: 'who decides, owner, integrator, teams, lane, stage, dates, status, decisions, commitments, what it waits for',
  money: (values: number) => `amounts of money (${counted(values, 'value', 'values')} left out; --with-money)`,
  people: 'e-mail addresses (--with-people)',
  noFindings: 'findings (--with-findings)',
  noApprovals: (tables: number) => `${counted(tables, 'approval table', 'approval tables')} (--with-approvals)`,
  never: 'notes, costs, budgets, skills, availability, allocations, risks, readings',
  files: (count: number, kilobytes: number, fresh: number) => `${count} (${kilobytes} kB), ${fresh} of them new`,
  removed: (count: number) => `${counted(count, 'old one', 'old ones')} taken away`,
  noIssue: 'No row leads to an issue: give initiatives or milestones a column “Jira” with keys such as PAY-12.',
  findings: (count: number) => `${counted(count, 'open finding', 'open findings')} about them`,
  kept: (parts: string) => `in the workbook alone: ${parts}`,
  ofMoney: (count: number) => `${count} of money (--with-money)`,
  others: (count: number) => `${count} about no single one of these, about people’s time, risks, readings or cells`,
  approvals: (tables: number, rules: number) =>
    `${counted(tables, 'approval table', 'approval tables')} with ${counted(rules, 'rule', 'rules')}: limits, amounts, lanes, approvers, usual waits; field map, flows, commitments by customer`,
  tooLarge: (count: number) =>
    `${counted(count, 'table is', 'tables are')} too large to be published (2,000 rules in one, 10,000 in all, 50 tables)`,
  sayWhere: 'Say where the files go: --out FOLDER.',
  sayKey: 'Say which key signs: --key FILE. lanekeeper keys make FILE makes one.',
  sequence: (known: number) =>
    `--sequence must be above ${known}, the number that the plan was published as before: readers refuse an older one.`,
  refused: (why: string) => `Nothing was written: readers would refuse it. ${why}`,
  otherKey: (fingerprint: string) =>
    `The plan there was signed with another key (${fingerprint}): readers who trust that one will refuse this. Use that key, or --replace and tell them.`,
  noFolder: (folder: string, why: Phrase) => `${folder} could not be made (${why.en}).`,
  noPlan: (file: string) =>
    `${file} is no plan that was published here, or it was changed. Choose an empty folder, or take that file away.`,
};

/** What `lanekeeper publish` says. */
export type PublishWords = typeof english;

const german: PublishWords = {
  published: (name, folder, sequence, until) =>
    `„${name}“ ist in ${folder} als Nummer ${sequence} veröffentlicht und gilt bis ${until}.`,
  labels: { inIt: 'darin', notInIt: 'nicht darin', off: 'aus', files: 'Dateien', signedBy: 'signiert' },
  inIt: (works, issues, guardrails) =>
    `${counted(works, 'Initiative oder Meilenstein', 'Initiativen und Meilensteine')}, ${counted(issues, 'verknüpfter Vorgang', 'verknüpfte Vorgänge')}, ${counted(guardrails, 'Leitplanke', 'Leitplanken')}:`,
  facts:
    'wer entscheidet, Verantwortliche, Integrator, Teams, Spur, Phase, Termine, Status, Entscheidungen, Zusagen, worauf gewartet wird',
  money: (values) => `Geldbeträge (${counted(values, 'Wert', 'Werte')} weggelassen; --with-money)`,
  people: 'E-Mail-Adressen (--with-people)',
  noFindings: 'Befunde (--with-findings)',
  noApprovals: (tables) => `${counted(tables, 'Freigabetabelle', 'Freigabetabellen')} (--with-approvals)`,
  never: 'Notizen, Kosten, Budgets, Fähigkeiten, Verfügbarkeit, Zuordnungen, Risiken, Werte',
  files: (count, kilobytes, fresh) => `${count} (${kilobytes} kB), davon ${fresh} neu`,
  removed: (count) => `${counted(count, 'alte', 'alte')} entfernt`,
  noIssue:
    'Keine Zeile führt zu einem Vorgang: Geben Sie Initiativen oder Meilensteinen eine Spalte „Jira“ mit Schlüsseln wie PAY-12.',
  findings: (count) => `${counted(count, 'offener Befund', 'offene Befunde')} dazu`,
  kept: (parts) => `nur in der Arbeitsmappe: ${parts}`,
  ofMoney: (count) => `${count} zu Geld (--with-money)`,
  others: (count) => `${count} zu keinem einzelnen davon, zur Zeit von Personen, zu Risiken, Werten oder Zellen`,
  approvals: (tables, rules) =>
    `${counted(tables, 'Freigabetabelle', 'Freigabetabellen')} mit ${counted(rules, 'Regel', 'Regeln')}: Grenzen, Beträge, Spuren, Freigebende, übliche Wartezeiten; Feldzuordnung, Abläufe, Zusagen nach Kunden`,
  tooLarge: (count) =>
    `${counted(count, 'Tabelle ist', 'Tabellen sind')} zu groß zum Veröffentlichen (2.000 Regeln in einer, 10.000 in allen, 50 Tabellen)`,
  sayWhere: 'Sagen Sie, wohin die Dateien kommen: --out FOLDER.',
  sayKey: 'Sagen Sie, welcher Schlüssel signiert: --key FILE. lanekeeper keys make FILE macht einen.',
  sequence: (known) =>
    `--sequence muss über ${known} liegen, der Nummer, unter der der Plan zuletzt veröffentlicht ist: Leser weisen eine ältere ab.`,
  refused: (why) => `Nichts wurde geschrieben: Leser würden es abweisen. ${why}`,
  otherKey: (fingerprint) =>
    `Der Plan dort ist mit einem anderen Schlüssel signiert (${fingerprint}): Leser, die jenem vertrauen, weisen diesen ab. Nehmen Sie jenen Schlüssel, oder --replace und sagen Sie es ihnen.`,
  noFolder: (folder, why) => `${folder} ließ sich nicht anlegen (${why.de}).`,
  noPlan: (file) =>
    `${file} ist kein Plan, der hier veröffentlicht wurde, oder wurde geändert. Wählen Sie einen leeren Ordner, oder entfernen Sie diese Datei.`,
};

/** What `lanekeeper publish` says, by language. */
export const PUBLISH_WORDS: Readonly<Record<Language, PublishWords>> = { en: english, de: german };
