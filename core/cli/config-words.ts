import type { Language } from '../sheet/phrase.ts';

/** What may belong where something else stands in settings. */
export type Belonging = 'number' | 'whole' | 'text' | 'list' | 'group' | 'something';

const english = {
  day: 'must be a day written YYYY-MM-DD',
  otherForm: 'it has another form than expected',
  at: (where: string, why: string) => `“${where}” ${why}`,
  /** How an entry of a list is told among the names that lead to it. */
  entry: (number: number) => `entry ${number}`,
  unusable: (name: string, why: string) => `${name} cannot be used: ${why}.`,
  notJson: (name: string, why: string) => `${name} is not JSON: ${why}.`,
  belongs: {
    number: 'must be a number',
    whole: 'must be a whole number',
    text: 'must be a text in quotes',
    list: 'must be a list in […]',
    group: 'must be settings in {…}',
    something: 'is something else than is expected there',
  } as Readonly<Record<Belonging, string>>,
  whole: 'the file must hold settings in {…}',
  missing: 'is missing',
  oneOf: (words: string) => `must be one of ${words}`,
  atLeast: (least: string) => `must be ${least} or more`,
  atMost: (most: string) => `must be ${most} or less`,
  empty: 'must hold at least one entry',
  noSetting: (name: string, key: string, meant: string) => `${name} sets “${key}”, which is no setting.${meant}`,
  noRule: (name: string, id: string, meant: string) => `${name} names a rule “${id}” that does not exist.${meant}`,
  noParam: (name: string, id: string, param: string, meant: string) =>
    `${name} sets “${param}” of ${id}, which has no such parameter.${meant}`,
  outOfRange: (name: string, id: string, param: string, range: string) =>
    `${name} sets “${param}” of ${id} to what it cannot be: it goes ${range}.`,
  ranges: { share: 'from 0 to 1', positive: 'from 0 upwards' },
};

/** What is said of settings that cannot be used. */
type ConfigWords = typeof english;

const german: ConfigWords = {
  day: 'muss ein Tag in der Form JJJJ-MM-TT sein',
  otherForm: 'die Datei hat eine andere Form als erwartet',
  at: (where, why) => `„${where}“ ${why}`,
  entry: (number) => `Eintrag ${number}`,
  unusable: (name, why) => `${name} lässt sich nicht verwenden: ${why}.`,
  notJson: (name, why) => `${name} ist kein JSON: ${why}.`,
  belongs: {
    number: 'muss eine Zahl sein',
    whole: 'muss eine ganze Zahl sein',
    text: 'muss ein Text in Anführungszeichen sein',
    list: 'muss eine Liste in […] sein',
    group: 'muss Einstellungen in {…} enthalten',
    something: 'ist etwas anderes, als dort erwartet wird',
  },
  whole: 'die Datei muss Einstellungen in {…} enthalten',
  missing: 'fehlt',
  oneOf: (words) => `muss eines von ${words} sein`,
  atLeast: (least) => `muss mindestens ${least} sein`,
  atMost: (most) => `darf höchstens ${most} sein`,
  empty: 'muss mindestens einen Eintrag haben',
  noSetting: (name, key, meant) => `${name} setzt „${key}“, eine solche Einstellung gibt es nicht.${meant}`,
  noRule: (name, id, meant) => `${name} nennt eine Regel „${id}“, die es nicht gibt.${meant}`,
  noParam: (name, id, param, meant) =>
    `${name} setzt „${param}“ von ${id}, einen solchen Parameter gibt es dort nicht.${meant}`,
  outOfRange: (name, id, param, range) =>
    `${name} setzt „${param}“ von ${id} auf etwas, das nicht geht: Möglich ist ${range}.`,
  ranges: { share: '0 bis 1', positive: '0 und mehr' },
};

/** What is said of settings that cannot be used, by language. */
export const CONFIG_WORDS: Readonly<Record<Language, ConfigWords>> = { en: english, de: german };
