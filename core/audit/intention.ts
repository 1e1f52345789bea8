import { plainWords } from '../scorecard/plain-words.ts';

/** Whether something is resolved instead of changed: `Be more careful`. */
export function isIntention(text: string): boolean {
  return INTENTION.test(plainWords(text));
}

const INTENTION =
  /^(?:be (?:more )?careful|(?:take )?more care|pay (?:more |closer )?attention|try harder|communicate (?:more|better)|better communication|(?:remind|sensiti[sz]e) (?:the |all )?(?:team|staff|everyone|people|colleagues)|(?:mehr|besser|genauer) (?:aufpassen|hinsehen)|sorgfaltiger (?:sein|arbeiten|prufen)|bessere kommunikation|besser kommunizieren|(?:team|mitarbeiter|kollegen) (?:sensibilisieren|erinnern))$/;
