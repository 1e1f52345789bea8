import type { RecordWords } from '../words/record-words.ts';
import type { Speech } from './speech.ts';

/** What is needed to tell of a record. */
export interface RecordSpeech extends Speech {
  readonly record: RecordWords;
}
