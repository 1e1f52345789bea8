import type { Formats } from '../../display/formats.ts';
import type { PublishWords } from '../english/publish.ts';

export const publish = ({ number, count }: Formats): PublishWords => ({
  title: 'Plan veröffentlichen',
  about:
    'Erstellt kleine signierte Dateien, die Jira und andere Seiten anzeigen können. Nichts wird verschickt: Sie landen in einem Ordner Ihrer Wahl oder in Ihren Downloads.',
  contents: {
    title: 'Was veröffentlicht wird',
    kinds: {
      initiatives: (amount) => count(amount, 'Initiative', 'Initiativen'),
      milestones: (amount) => count(amount, 'Meilenstein', 'Meilensteine'),
      decisions: (amount) => count(amount, 'Entscheidung dazu', 'Entscheidungen dazu'),
      commitments: (amount) => count(amount, 'Zusage', 'Zusagen'),
      guardrails: (amount) => count(amount, 'Leitplanke', 'Leitplanken'),
    },
    more: (amount) => `und ${number(amount)} weitere`,
    with: 'Jeweils: wer entscheidet, verantwortlich, Integrator, Teams, Spur, Phase, Termine, Status, wer zustimmt, worauf gewartet wird.',
    nothing: 'Es gibt nichts zu veröffentlichen: Weder Initiativen noch Meilensteine wurden erkannt. Siehe Erkannt.',
    onlyTables:
      'Weder Initiativen noch Meilensteine wurden erkannt, nur Freigabetabellen: Kreuzen Sie sie unten an, um sie zu veröffentlichen.',
    linked: (amount) => `${count(amount, 'verknüpfter Vorgang führt', 'verknüpfte Vorgänge führen')} dorthin.`,
    unlinked:
      'Keine Zeile führt zu einem Vorgang: Geben Sie Initiativen oder Meilensteinen eine Spalte „Jira“ mit Schlüsseln wie PAY-12.',
    stays: 'Was hier bleibt',
    never: 'Notizen, Kosten, Budgets, Fähigkeiten, Verfügbarkeit, Zuweisungen, Risiken und Messwerte.',
    withheld: (amount) => `Geldbeträge: ${count(amount, 'Wert fehlt', 'Werte fehlen')}.`,
    withFindings: (amount) =>
      `${count(amount, 'offener Befund', 'offene Befunde')} zu je einem davon; was Zeit von Personen, Risiken oder Messwerte betrifft, bleibt hier.`,
    noFindings: 'Befunde der Prüfung.',
    noApprovals: (amount) => `${count(amount, 'Freigabetabelle', 'Freigabetabellen')} und wer was freigibt.`,
    withApprovals: (amount) =>
      `${count(amount, 'Freigabetabelle', 'Freigabetabellen')} mit Grenzen, Beträgen, Spuren, Freigebenden und üblichen Wartezeiten; Feldzuordnung, Abläufe und Zusagen je Kunde.`,
    tooLarge: (amount) =>
      `${count(amount, 'Freigabetabelle ist', 'Freigabetabellen sind')} zu groß zum Veröffentlichen: höchstens 2.000 Regeln je Tabelle, 10.000 insgesamt und 50 Tabellen.`,
    approvals:
      'Auch Freigabetabellen mit ihren Grenzen veröffentlichen, damit Salesforce die Spur eines Geschäfts zeigt',
    findings: 'Auch offene Befunde zu Initiativen und Meilensteinen veröffentlichen',
    noMoney: 'Geldbeträge.',
    noMail: 'Von Personen alles außer Namen und Rollen.',
    money: 'Auch Geldbeträge veröffentlichen',
    people: 'Auch E-Mail-Adressen veröffentlichen, wo der Plan sie enthält',
  },
  identity: {
    title: 'Woran Lesende ihn erkennen',
    name: 'Name, den Lesende sehen',
    id: 'Dauerhafte Kennung',
    idHint: 'Nie ändern: Daran erkennen Lesende den Plan.',
    days: 'Gültig für Tage',
    until: (day) => `Bis ${day}. Danach wird er nicht mehr angezeigt, es sei denn, Sie veröffentlichen neu.`,
    number: 'Nummer dieser Veröffentlichung',
    first:
      'Nichts sagt hier, dass er schon veröffentlicht wurde. Falls doch, wählen Sie seine index.json, damit die Nummer weiterzählt.',
    counted: (before) => `Nummer ${number(before)} war die letzte. Eine niedrigere Nummer wird abgelehnt.`,
    off: (features) => `Für Lesende weiterhin ausgeschaltet: ${features}.`,
    chooseIndex: 'Seine index.json wählen',
  },
  signer: {
    title: 'Wer signiert',
    about: 'Lesende vertrauen einem Schlüssel. Wer seine Datei hat, kann in Ihrem Namen veröffentlichen.',
    choose: 'Schlüsseldatei wählen',
    make: 'Neuen Schlüssel erstellen',
    fingerprint: 'Fingerabdruck, dem Lesende vertrauen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    made: (name) =>
      `Der neue Schlüssel liegt als „${name}“ in Ihren Downloads. Bewahren Sie ihn dort auf, wo nur Sie ihn lesen: Ohne ihn können Sie diesen Plan nicht erneut veröffentlichen.`,
    saveAgain: 'Noch einmal speichern',
    changed: (before) =>
      `Die letzte Veröffentlichung hat ein anderer Schlüssel signiert (${before}). Wer jenem vertraut, lehnt diese ab.`,
    replaces: 'Trotzdem mit dem neuen Schlüssel signieren; ich teile den Lesenden seinen Fingerabdruck mit',
  },
  into: 'In einen Ordner veröffentlichen …',
  zip: 'Als .zip herunterladen',
  needsKey: 'Wählen oder erstellen Sie zuerst einen Schlüssel.',
  busy: 'Wird signiert und gepackt',
  done: {
    title: (name, sequence) => `„${name}“ ist als Nummer ${number(sequence)} veröffentlicht.`,
    zip: (name) =>
      `Alles liegt in „${name}“ in Ihren Downloads. Entpacken Sie es in den Ordner, den Lesende erreichen, über das, was dort liegt.`,
    folder: 'Die Dateien liegen in dem Ordner, den Sie gewählt haben.',
    facts: (files, size, day) => `${count(files, 'Datei', 'Dateien')}, ${size}, gültig bis ${day}.`,
    next: 'Geben Sie Lesenden die Adresse der index.json und diesen Fingerabdruck.',
    save: 'Speichern Sie eine korrigierte Kopie der Arbeitsmappe, damit sie sich die Nummer merkt.',
    again: 'Zurück',
  },
  problems: {
    'no-key': 'Der Schlüssel ist nicht mehr hier. Wählen Sie seine Datei noch einmal.',
    'not-ours':
      'Die index.json in diesem Ordner ist kein veröffentlichter Plan, oder sie wurde verändert. Wählen Sie einen leeren Ordner, oder entfernen Sie die Datei. Nichts wurde geschrieben.',
    'other-plan': (id) =>
      `In diesem Ordner liegt ein anderer Plan („${id}“). Wählen Sie einen anderen Ordner; oder wählen Sie oben seine index.json, falls es derselbe Plan ist. Nichts wurde geschrieben.`,
    'other-key': (fingerprint) =>
      `Den Plan in diesem Ordner hat ein anderer Schlüssel signiert (${fingerprint}). Wählen Sie jenen Schlüssel, oder stimmen Sie oben dem neuen zu. Nichts wurde geschrieben.`,
    refused: (sentence) => `Nichts wurde geschrieben: Lesende würden es ablehnen. ${sentence}`,
    'no-key-file':
      'Diese Datei ist kein Schlüssel von Lanekeeper, oder sie ist beschädigt. Wählen Sie die, die beim Erstellen des Schlüssels gespeichert wurde, oder erstellen Sie einen neuen.',
    'no-crypto':
      'Dieser Browser kann mit einem solchen Schlüssel nicht signieren (Ed25519, P-256). Aktualisieren Sie ihn, oder veröffentlichen Sie in einem anderen Browser.',
    unreadable: 'Diese Datei konnte nicht gelesen werden. Wählen Sie sie noch einmal.',
    'no-index': 'Diese Datei ist keine index.json eines veröffentlichten Plans, oder sie wurde verändert.',
    blocked: 'Hier können keine Ordner gewählt werden. Laden Sie stattdessen die .zip herunter.',
    full: 'Dort, wo der Ordner liegt, ist kein Platz mehr. Was zuvor veröffentlicht wurde, ist noch vollständig.',
    gone: 'Diesen Ordner gibt es nicht mehr. Wählen Sie einen anderen.',
    folder: (error) =>
      `In den Ordner konnte nicht geschrieben werden (${error}). Was zuvor veröffentlicht wurde, ist noch vollständig; versuchen Sie es erneut, oder laden Sie die .zip herunter.`,
  },
});
