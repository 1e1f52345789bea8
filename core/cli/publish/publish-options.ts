import type { CommandWords } from '../command-words.ts';
import { CONFIG, ENCODING, HELP, LANGUAGE } from '../common-options.ts';

/** What `lanekeeper publish` accepts. */
export const PUBLISH_COMMAND: CommandWords = {
  name: 'publish',
  usage: {
    en: 'lanekeeper publish <file> --out FOLDER --key FILE [options]',
    de: 'lanekeeper publish <Datei> --out FOLDER --key FILE [Optionen]',
  },
  summary: {
    en: 'The plan as small signed files for Jira, Salesforce and other pages to show',
    de: 'Der Plan als kleine signierte Dateien, die Jira, Salesforce und andere Seiten zeigen',
  },
  more: [
    {
      en: 'Publishes who decides, lanes, guardrails, dates and states: no amounts of money, and of people names and roles only.',
      de: 'Veröffentlicht, wer entscheidet, Spuren, Leitplanken, Termine und Stände: keine Geldbeträge, und von Personen nur Namen und Rollen.',
    },
    {
      en: 'Approval tables are nothing without their limits: they go out with --with-approvals, amounts and all, or not at all.',
      de: 'Freigabetabellen sind nichts ohne ihre Grenzen: Sie gehen mit --with-approvals hinaus, mit allen Beträgen, oder gar nicht.',
    },
    {
      en: 'The folder may lie on any file share, site or bucket. Publishing again keeps counting and leaves the files of the publication before for readers who are under way.',
      de: 'Der Ordner kann auf jeder Freigabe, Website oder in jedem Bucket liegen. Erneutes Veröffentlichen zählt weiter und lässt die Dateien der Veröffentlichung davor für alle liegen, die gerade lesen.',
    },
    {
      en: 'Exit code: 0, or 2 when something could not be read or written.',
      de: 'Rückgabewert: 0, oder 2, wenn sich etwas nicht lesen oder schreiben ließ.',
    },
  ],
  options: [
    {
      name: 'out',
      value: 'FOLDER',
      help: {
        en: 'Where the files go; made if it is not there',
        de: 'Wohin die Dateien kommen; wird angelegt, wenn er fehlt',
      },
    },
    {
      name: 'key',
      value: 'FILE',
      help: {
        en: 'The key file that signs them (lanekeeper keys make FILE)',
        de: 'Die Schlüsseldatei, die sie signiert (lanekeeper keys make FILE)',
      },
    },
    {
      name: 'name',
      value: 'NAME',
      help: {
        en: 'What readers see as the plan’s name (default: the file’s name)',
        de: 'Was Leser als Namen des Plans sehen (sonst der Name der Datei)',
      },
    },
    {
      name: 'id',
      value: 'ID',
      help: {
        en: 'The plan’s permanent id (default: as published before, else the file’s name)',
        de: 'Die bleibende Kennung des Plans (sonst wie zuvor veröffentlicht, sonst der Name der Datei)',
      },
    },
    {
      name: 'expires',
      value: 'DAYS',
      help: {
        en: 'Days until readers stop showing it (default: 30)',
        de: 'Tage, bis Leser ihn nicht mehr zeigen (sonst 30)',
      },
    },
    { name: 'with-money', help: { en: 'Publish amounts of money too', de: 'Auch Geldbeträge veröffentlichen' } },
    {
      name: 'with-people',
      help: {
        en: 'Publish e-mail addresses too, where the plan has them',
        de: 'Auch E-Mail-Adressen veröffentlichen, wo der Plan sie hat',
      },
    },
    {
      name: 'with-findings',
      help: {
        en: 'Publish the open findings of initiatives and milestones too',
        de: 'Auch die offenen Befunde von Initiativen und Meilensteinen veröffentlichen',
      },
    },
    {
      name: 'with-approvals',
      help: {
        en: 'Publish approval tables with their limits, flows and commitments to customers too',
        de: 'Auch Freigabetabellen mit ihren Grenzen, Abläufe und Zusagen an Kunden veröffentlichen',
      },
    },
    {
      name: 'off',
      value: 'FEATURE',
      many: true,
      help: {
        en: 'Switch a feature off wherever the plan is shown',
        de: 'Eine Funktion überall ausschalten, wo der Plan gezeigt wird',
      },
    },
    {
      name: 'sequence',
      value: 'N',
      help: {
        en: 'Number of this publication, where the folder before it is lost',
        de: 'Nummer dieser Veröffentlichung, wo der Ordner davor verloren ist',
      },
    },
    {
      name: 'replace',
      help: {
        en: 'Publish over a plan that was signed with another key',
        de: 'Über einen Plan veröffentlichen, der mit einem anderen Schlüssel signiert ist',
      },
    },
    {
      name: 'today',
      value: 'YYYY-MM-DD',
      help: { en: 'The day of publication (default: today)', de: 'Der Tag der Veröffentlichung (sonst heute)' },
    },
    ENCODING,
  ],
  common: [LANGUAGE, CONFIG, HELP],
};

/** What `lanekeeper keys` accepts. */
export const KEYS_COMMAND: CommandWords = {
  name: 'keys',
  usage: { en: 'lanekeeper keys <make|show> <key file>', de: 'lanekeeper keys <make|show> <Schlüsseldatei>' },
  summary: {
    en: 'Make the key that signs published plans, or show its fingerprint',
    de: 'Den Schlüssel machen, der veröffentlichte Pläne signiert, oder seinen Fingerabdruck zeigen',
  },
  more: [
    {
      en: 'The file holds the private key: keep it where only the planner reads it. Readers need the fingerprint only.',
      de: 'Die Datei enthält den geheimen Schlüssel: Verwahren Sie sie, wo nur die Planung sie liest. Leser brauchen nur den Fingerabdruck.',
    },
    {
      en: 'Exit code: 0, or 2 when the file could not be read or written.',
      de: 'Rückgabewert: 0, oder 2, wenn sich die Datei nicht lesen oder schreiben ließ.',
    },
  ],
  options: [],
  common: [LANGUAGE, CONFIG, HELP],
};
