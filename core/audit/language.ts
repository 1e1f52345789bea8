/** Languages that rules and reports speak. */
export type Language = 'en' | 'de';

/** The same words in every language. */
export type Phrase = Readonly<Record<Language, string>>;

/** Says something in every language. */
export function inEach(say: (language: Language) => string): Phrase {
  return { en: say('en'), de: say('de') };
}
