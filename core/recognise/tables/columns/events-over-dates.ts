import type { Meaning } from '../../../plan/table.ts';
import { anyCase } from '../../lexicon/any-case.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { Reading } from '../../lexicon/phrase-book.ts';
import type { ColumnProfile } from './column-profile.ts';
import { SAYS } from './header-says.ts';
import { valueEvidence } from './value-evidence.ts';

/** Share of a column's cells from which on it is one of dates. */
const DATED = 0.7;
/** Fewer cells show no pattern. */
const FEWEST = 3;

/** What is to be done by a day, in the base form of its verb: `Validate by`; `Validated by` asks who did. */
const TO_BE_DONE_BY = anyCase`(?<!\p{L})(?!\p{L}+ed\s)\p{L}{3,}\s+by\s*$`;

/**
 * What a header says over dates where the word alone names no date: `Approved` is when that was, as `Approved date` is.
 * `heard`: what the header says by itself, in log-odds.
 */
export function eventsOverDates(
  header: string,
  profile: ColumnProfile,
  heard: ReadonlyMap<Meaning, { readonly weight: number }>,
): readonly Reading<Meaning>[] {
  if (profile.dates < DATED || profile.filled < FEWEST || header === '') return [];
  const saysDates = [...heard].some(
    ([meaning, { weight }]) => weight >= SAYS.something && valueEvidence(meaning, profile).weight >= 0,
  );
  if (saysDates) return [];
  if (TO_BE_DONE_BY.test(header)) return [{ of: 'due', weight: SAYS.sure, phrase: header, fit: 'composed' }];
  return meaningsOf(`${header} date`).filter(({ fit }) => fit === 'whole' || fit === 'composed');
}
