import type { Language } from '../../sheet/phrase.ts';

const english = {
  sayWhat: 'Say what to do: lanekeeper keys make FILE, or lanekeeper keys show FILE.',
  cannot: (action: string, meant: string) => `keys cannot “${action}”.${meant} It can make and show.`,
  nameFile: (action: string) => `Name one key file: lanekeeper keys ${action} team.key`,
  made: (name: string) => `${name} is made. Keep it where only you read it: whoever has it can publish in your name.`,
  trust: 'Readers trust this fingerprint; it is no secret:',
  isThere: (name: string) =>
    `${name} is there already and was not written over: a lost key cannot be made again. Choose another name.`,
  noKeys: (name: string) => `${name} is no key file of Lanekeeper: make one with lanekeeper keys make ${name}.`,
  open: (name: string) => `${name} can be read by others on this machine: chmod 600 ${name}`,
};

const german: typeof english = {
  sayWhat: 'Sagen Sie, was zu tun ist: lanekeeper keys make FILE, oder lanekeeper keys show FILE.',
  cannot: (action, meant) => `keys kann nicht „${action}“.${meant} Es kann make und show.`,
  nameFile: (action) => `Nennen Sie eine Schlüsseldatei: lanekeeper keys ${action} team.key`,
  made: (name) =>
    `${name} ist gemacht. Verwahren Sie die Datei, wo nur Sie sie lesen: Wer sie hat, kann in Ihrem Namen veröffentlichen.`,
  trust: 'Leser vertrauen diesem Fingerabdruck; er ist kein Geheimnis:',
  isThere: (name) =>
    `${name} gibt es schon und wurde nicht überschrieben: Ein verlorener Schlüssel lässt sich nicht neu machen. Wählen Sie einen anderen Namen.`,
  noKeys: (name) =>
    `${name} ist keine Schlüsseldatei von Lanekeeper: Machen Sie eine mit lanekeeper keys make ${name}.`,
  open: (name) => `${name} kann auf diesem Rechner auch von anderen gelesen werden: chmod 600 ${name}`,
};

/** What is said of key files, by language. */
export const KEYS_WORDS: Readonly<Record<Language, typeof english>> = { en: english, de: german };
