import { dayInWords } from '../../../core/calendar/day-in-words.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { parseIsoDay } from '../../../core/calendar/day.ts';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Language } from '../../../core/sheet/phrase.ts';

/** Names of the plan in a sentence, with their quotes: `“Beta”`, `„Beta“`. */
const QUOTED = /([“„][^“”„]*[”“])/u;

/**
 * A finding's sentence with its days as `day` writes them: the audit writes them one way for everybody who speaks the
 * language. Names that it quotes stay as they are.
 */
export function localMessage(
  { message, evidence }: Pick<Finding, 'message' | 'evidence'>,
  language: Language,
  day: (day: Day) => string,
): string {
  const days = Object.values(evidence).flatMap((value) => {
    const iso = typeof value === 'string' ? parseIsoDay(value) : null;
    const [from, to] = iso === null ? ['', ''] : [dayInWords(iso, language), day(iso)];
    // “1 Feb” is also the end of “11 Feb”.
    return from === to ? [] : [[new RegExp(`(?<!\\d)${from.replaceAll('.', '\\.')}`, 'gu'), to] as const];
  });
  if (days.length === 0) return message;
  const written = (text: string): string => days.reduce((said, [from, to]) => said.replaceAll(from, () => to), text);
  return message
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : written(part)))
    .join('');
}
