import { onceForText } from '../../plan/once-for-text.ts';
import { personKey } from '../../plan/person-names.ts';

/** Endings of plurals and of the feminine, the longest first: engineers, analyses, Entwicklerinnen, Designern. */
const ENDINGS = ['*innen', ':innen', '/innen', '_innen', 'innen', 'ies', 'in', 'en', 'es', 'er', 's', 'e', 'n', 'y'];
/** Shorter words are abbreviations: QA, SRE, iOS. */
const SHORTEST = 4;

/** What a skill, a role or a team is called without number and gender, so that `12 engineers` meets the role `Engineer`. */
export const stemOf = onceForText((text: string): string =>
  personKey(text)
    .split(/[\s/&_-]+/)
    .map(bareWord)
    .join(' '),
);

function bareWord(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST);
  return ending === undefined ? word : bareWord(word.slice(0, -ending.length));
}
