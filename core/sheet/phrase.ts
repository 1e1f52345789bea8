/** Languages that Lanekeeper speaks. */
export type Language = 'en' | 'de';

/** The same words in every language. */
export type Phrase = Readonly<Record<Language, string>>;
