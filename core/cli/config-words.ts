import type { Language } from '../sheet/phrase.ts';

const english = {
  day: 'must be a day written YYYY-MM-DD',
  otherForm: 'it has another form than expected',
  at: (where: string, why: string) => `“${where}”: ${why}`,
  unusable: (name: string, why: string) => `${name} cannot be used: ${why}.`,
  notJson: (name: string, why: string) => `${name} is not JSON: ${why}.`,
  noRule: (name: string, id: string, meant: string) => `${name} names a rule “${id}” that does not exist.${meant}`,
  noParam: (name: string, id: string, param: string, meant: string) =>
    `${name} sets “${param}” of ${id}, which has no such parameter.${meant}`,
};

/** What is said of settings that cannot be used. */
export type ConfigWords = typeof english;

const german: ConfigWords = {
  day: 'muss ein Tag in der Form JJJJ-MM-TT sein',
  otherForm: 'die Datei hat eine andere Form als erwartet',
  at: (where, why) => `„${where}“: ${why}`,
  unusable: (name, why) => `${name} lässt sich nicht verwenden: ${why}.`,
  notJson: (name, why) => `${name} ist kein JSON: ${why}.`,
  noRule: (name, id, meant) => `${name} nennt eine Regel „${id}“, die es nicht gibt.${meant}`,
  noParam: (name, id, param, meant) =>
    `${name} setzt „${param}“ von ${id}, einen solchen Parameter gibt es dort nicht.${meant}`,
};

/** What is said of settings that cannot be used, by language. */
export const CONFIG_WORDS: Readonly<Record<Language, ConfigWords>> = { en: english, de: german };
