import { anyCase } from './any-case.ts';
import { wordsOf } from './normalise.ts';
import type { Fit } from './phrase-book.ts';

/** What may be written below a header: `Severity (Low/High/Medium)`. */
const CHOICES = /(?<=\p{L}\s*)\([^()]*\/[^()]*\)/gu;

/** Behind something, these say when it is: `Evidence (after)`. */
const WHEN = anyCase`^\W*(?:before|after|vorher|nachher|avant|après|antes|después|depois|prima|dopo|voor|na|före|efter|etter)\W*$`;

/** `Feature/User story`, `Trạng thái (Status)`: either side may be a phrase, the first one rather. */
export function findSides(text: string, found: (phrase: string, fit: Fit, share: number) => void): void {
  const sides = text.replace(CHOICES, '').split(/\s*[/|([（［\n]\s*|\s+(?:or|oder|ou|o|-|–)\s+/i);
  if (sides.length < 2 || sides.length > 4) return;
  for (const [at, side] of sides.entries())
    if (
      (at === 0 || !WHEN.test(side)) &&
      side.replace(/[^\p{L}\p{N}#%]+/gu, '').length > (at > 0 && /^\p{Ll}+\W*$/u.test(side.trim()) ? 2 : 1)
    )
      found(wordsOf(side).join(' '), 'inner', at === 0 ? 0.9 : 0.72);
}
