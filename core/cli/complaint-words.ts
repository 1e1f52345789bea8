import type { Language } from '../sheet/phrase.ts';

const english = {
  meant: (word: string) => ` Did you mean ${word}?`,
  noCommand: (word: string, meant: string) =>
    `There is no command “${word}”.${meant} lanekeeper --help lists them all.`,
  commandFirst: (option: string) =>
    `${option} goes after a command: lanekeeper audit plan.xlsx ${option}. lanekeeper --help lists the commands.`,
  noOption: (command: string, option: string, meant: string) =>
    `${command} has no option ${option}.${meant} See lanekeeper help ${command}.`,
  isSwitch: (option: string) => `${option} is a switch and takes no value: leave “=…” out.`,
  needsValue: (option: string, value: string) => `${option} needs a value: ${option} ${value}.`,
  again: (option: string) => `${option} is given more than once: keep one of them.`,
  notOneOf: (option: string, word: string, meant: string, words: string) =>
    `${option} cannot be “${word}”.${meant} It is one of ${words}.`,
  needsDay: (option: string, word: string) => `${option} needs a day written YYYY-MM-DD, not “${word}”.`,
  needsCount: (option: string, least: number, most: number | null, word: string) =>
    `${option} needs a whole number ${most === null ? `of ${least} or more` : `from ${least} to ${most}`}, not “${word}”.`,
  needsSeconds: (option: string, most: number, word: string) =>
    `${option} needs a number of seconds above 0, up to ${most}, not “${word}”.`,
  nameFiles: (command: string) => `Name a workbook or a folder: lanekeeper ${command} plan.xlsx`,
  nameFile: (command: string) => `Name one workbook: lanekeeper ${command} plan.xlsx`,
  several: (name: string) => `${name} holds several workbooks: name one of them.`,
  noRule: (id: string, meant: string) => `There is no rule “${id}”.${meant} lanekeeper rules lists them all.`,
  nameRule: 'Name one rule: lanekeeper explain milestone-overdue. lanekeeper rules lists them all.',
  noTeam: (name: string, meant: string) => `--team: the plan knows no team “${name}”.${meant}`,
  noMeasures: (name: string, meant: string) => `No measure belongs to a team “${name}”.${meant}`,
  noPeriods: (name: string) => `--period: the plan is counted in no periods, so it has no “${name}”.`,
  noPeriod: (name: string, first: string, last: string) =>
    `--period: the plan is counted from ${first} to ${last}, and has no “${name}”.`,
  onlyWith: (option: string, other: string) => `${option} goes with ${other} only.`,
  onlyWithout: (option: string, other: string) => `${option} goes without ${other} only.`,
  noEnd: (name: string, meant: string) => `--end: no milestone, task or initiative is called “${name}”.${meant}`,
  cancelled: (name: string) => `--end: “${name}” is cancelled.`,
  nameExport: 'Name one plan and at most one export: lanekeeper lanes plan.xlsx deals.csv',
  needsExport: '--format csv needs an export of records: lanekeeper lanes plan.xlsx deals.csv',
  noApprovals: (file: string) =>
    `No approval table was recognised in ${file}: lanekeeper tables ${file} shows what was.`,
  noApprovalTable: (file: string, name: string, meant: string, names: string) =>
    `${file} has no approval table “${name}”.${meant} It has ${names}.`,
  severalApprovals: (file: string, names: string) =>
    `${file} has several approval tables: say which with --table, one of ${names}.`,
  noSheet: (file: string, name: string, meant: string) => `${file} has no sheet “${name}”.${meant}`,
  noFields: (file: string, table: string, fields: string) =>
    `No row of ${file} names a field of “${table}” (${fields}): name the columns so, or map them in a field map of the plan.`,
  noBaseline: (name: string) => `${name} is no baseline: write one with --write-baseline.`,
  baselineNotJson: (name: string) => `${name} is not JSON: write it anew with --write-baseline.`,
  nothingPiped: (command: string) =>
    `- reads a workbook from standard input, and nothing is piped into it: lanekeeper ${command} - < plan.xlsx`,
  emptyName: 'One of the names is empty, as a variable is that was never set: name a file, or leave it out.',
  overWorkbook: (option: string, name: string) =>
    `${option}: ${name} is a workbook that is there already, and nothing is written over it: name another file.`,
  overRead: (option: string, name: string) =>
    `${option}: ${name} is read by this command, and nothing is written over it: name another file.`,
  noWorkbook: (option: string, name: string) =>
    `${option}: what is written is no workbook, and Excel would not open ${name}: name it as what it holds, report.html.`,
  oneFileForTwo: (option: string, other: string, name: string) =>
    `${option} and ${other} both name ${name}: name two files.`,
  copyOfInput: '--write: what comes on standard input is no file that a copy could be made of: name the workbook.',
  copyIsOriginal: (copy: string) => `--write: ${copy} is the workbook itself: name another file for the copy.`,
  copyIsThere: (copy: string) => `--write: ${copy} is there already: name another file for the copy.`,
  copyIsOther: (ending: string) => `--write: the copy is a ${ending} file too: name it so.`,
};

/** What is said where a command could not do what was asked. */
export type ComplaintWords = typeof english;

const german: ComplaintWords = {
  meant: (word) => ` Meinten Sie ${word}?`,
  noCommand: (word, meant) => `Es gibt keinen Befehl „${word}“.${meant} lanekeeper --help nennt alle.`,
  commandFirst: (option) =>
    `${option} steht nach einem Befehl: lanekeeper audit plan.xlsx ${option}. lanekeeper --help nennt die Befehle.`,
  noOption: (command, option, meant) =>
    `${command} hat keine Option ${option}.${meant} Siehe lanekeeper help ${command}.`,
  isSwitch: (option) => `${option} ist ein Schalter und hat keinen Wert: Lassen Sie „=…“ weg.`,
  needsValue: (option, value) => `${option} braucht einen Wert: ${option} ${value}.`,
  again: (option) => `${option} ist mehrmals angegeben: Lassen Sie eines davon stehen.`,
  notOneOf: (option, word, meant, words) => `${option} kann nicht „${word}“ sein.${meant} Möglich sind ${words}.`,
  needsDay: (option, word) => `${option} braucht einen Tag in der Form JJJJ-MM-TT, nicht „${word}“.`,
  needsCount: (option, least, most, word) =>
    `${option} braucht eine ganze Zahl ${most === null ? `ab ${least}` : `von ${least} bis ${most}`}, nicht „${word}“.`,
  needsSeconds: (option, most, word) =>
    `${option} braucht eine Zahl von Sekunden über 0, höchstens ${most}, nicht „${word}“.`,
  nameFiles: (command) => `Nennen Sie eine Arbeitsmappe oder einen Ordner: lanekeeper ${command} plan.xlsx`,
  nameFile: (command) => `Nennen Sie eine Arbeitsmappe: lanekeeper ${command} plan.xlsx`,
  several: (name) => `In ${name} sind mehrere Arbeitsmappen: Nennen Sie eine davon.`,
  noRule: (id, meant) => `Es gibt keine Regel „${id}“.${meant} lanekeeper rules nennt alle.`,
  nameRule: 'Nennen Sie eine Regel: lanekeeper explain milestone-overdue. lanekeeper rules nennt alle.',
  noTeam: (name, meant) => `--team: Der Plan kennt kein Team „${name}“.${meant}`,
  noMeasures: (name, meant) => `Keine Kennzahl gehört zu einem Team „${name}“.${meant}`,
  noPeriods: (name) => `--period: Der Plan ist in keinen Zeiträumen gezählt und hat kein „${name}“.`,
  noPeriod: (name, first, last) => `--period: Der Plan ist von ${first} bis ${last} gezählt und hat kein „${name}“.`,
  onlyWith: (option, other) => `${option} geht nur mit ${other}.`,
  onlyWithout: (option, other) => `${option} geht nur ohne ${other}.`,
  noEnd: (name, meant) => `--end: Kein Meilenstein, keine Aufgabe und keine Initiative heißt „${name}“.${meant}`,
  cancelled: (name) => `--end: „${name}“ ist abgesagt.`,
  nameExport: 'Nennen Sie einen Plan und höchstens einen Export: lanekeeper lanes plan.xlsx deals.csv',
  needsExport: '--format csv braucht einen Export von Datensätzen: lanekeeper lanes plan.xlsx deals.csv',
  noApprovals: (file) =>
    `In ${file} wurde keine Freigabetabelle erkannt: lanekeeper tables ${file} zeigt, was erkannt wurde.`,
  noApprovalTable: (file, name, meant, names) =>
    `${file} hat keine Freigabetabelle „${name}“.${meant} Es gibt ${names}.`,
  severalApprovals: (file, names) =>
    `${file} hat mehrere Freigabetabellen: Sagen Sie mit --table, welche; es gibt ${names}.`,
  noSheet: (file, name, meant) => `${file} hat kein Blatt „${name}“.${meant}`,
  noFields: (file, table, fields) =>
    `Keine Zeile von ${file} nennt ein Feld von „${table}“ (${fields}): Überschreiben Sie die Spalten so, oder ordnen Sie sie in einer Feldzuordnung des Plans zu.`,
  noBaseline: (name) => `${name} ist keine Baseline: Schreiben Sie eine mit --write-baseline.`,
  baselineNotJson: (name) => `${name} ist kein JSON: Schreiben Sie die Datei neu mit --write-baseline.`,
  nothingPiped: (command) =>
    `- liest eine Arbeitsmappe von der Standardeingabe, und in sie wird nichts geleitet: lanekeeper ${command} - < plan.xlsx`,
  emptyName:
    'Einer der Namen ist leer, wie eine Variable, die nie gesetzt wurde: Nennen Sie eine Datei, oder lassen Sie ihn weg.',
  overWorkbook: (option, name) =>
    `${option}: ${name} ist eine Arbeitsmappe, die es schon gibt, und sie wird nicht überschrieben: Nennen Sie eine andere Datei.`,
  overRead: (option, name) =>
    `${option}: ${name} wird von diesem Befehl gelesen und nicht überschrieben: Nennen Sie eine andere Datei.`,
  noWorkbook: (option, name) =>
    `${option}: Geschrieben wird keine Arbeitsmappe, und Excel würde ${name} nicht öffnen: Nennen Sie die Datei so, wie ihr Inhalt ist, report.html.`,
  oneFileForTwo: (option, other, name) => `${option} und ${other} nennen beide ${name}: Nennen Sie zwei Dateien.`,
  copyOfInput:
    '--write: Was auf der Standardeingabe kommt, ist keine Datei, die sich kopieren ließe: Nennen Sie die Arbeitsmappe.',
  copyIsOriginal: (copy) => `--write: ${copy} ist die Arbeitsmappe selbst: Nennen Sie für die Kopie eine andere Datei.`,
  copyIsThere: (copy) => `--write: ${copy} ist schon da: Nennen Sie für die Kopie eine andere Datei.`,
  copyIsOther: (ending) => `--write: Auch die Kopie ist eine ${ending}-Datei: Nennen Sie sie so.`,
};

/** What is said where a command could not do what was asked, by language. */
export const COMPLAINTS: Readonly<Record<Language, ComplaintWords>> = { en: english, de: german };
