import { RECORD_ENGLISH } from './record-english.ts';
import { RECORD_GERMAN } from './record-german.ts';

/** What is said of records of a CRM, in one language: texts with places in braces. */
export type RecordWords = Readonly<Record<keyof typeof RECORD_ENGLISH, string>>;

export function recordWords(isGerman: boolean): RecordWords {
  return isGerman ? RECORD_GERMAN : RECORD_ENGLISH;
}
