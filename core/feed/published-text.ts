import { LONGEST_TEXT } from './feed-schema.ts';

/** What the planner ticked to be published beyond names, roles, dates and states. */
export interface PublishChoices {
  /** Amounts of money. */
  readonly money: boolean;
  /** E-mail addresses as they stand in the plan. */
  readonly people: boolean;
}

/** Turns a plan’s text into what is published of it. */
export type Publisher = (text: string) => string;

const SIGN = String.raw`(?:[€$£¥₹₽₩₺₴]|US\$|A\$|C\$|R\$|zł|Kč)`;
const CODE = String.raw`(?:EUR|USD|GBP|CHF|JPY|CNY|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|SGD|HKD|KRW|TRY|RUB|UAH)`;
const WORD = String.raw`(?:euros?|dollars?|pounds?|francs?|franken)`;
const NUMBER = String.raw`[-−+]?\d[\d.,'’\u00a0\u202f ]*(?:[ \u00a0\u202f]?(?:k|tsd\.?|thousand|m|mn|mio\.?|million(?:en|s)?|bn|mrd\.?|billion(?:s)?|milliarden?)(?![\p{L}]))?`;
const MONEY = new RegExp(
  `(?:${SIGN}|(?<![\\p{L}])${CODE})[ \\u00a0\\u202f]?${NUMBER}|${NUMBER}[ \\u00a0\\u202f]?(?:${SIGN}|(?:${CODE}|${WORD})(?![\\p{L}]))`,
  'giu',
);
const EMAIL = /([\p{L}\p{N}._%+-]{1,64})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** Controls, and marks that turn the direction of a text or hide in it. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * Says how texts are published: on one line, without unseen marks, cut at 300 characters; amounts of money as `•••` and
 * e-mail addresses as the name before the @ unless they were ticked.
 */
export function publisherFor({ money, people }: PublishChoices): Publisher {
  return (text) => {
    let line = text.slice(0, 20 * LONGEST_TEXT).replace(UNSEEN, ' ');
    if (!money) line = line.replace(MONEY, (amount) => `•••${/[ \u00a0\u202f]$/.test(amount) ? ' ' : ''}`);
    if (!people) line = line.replace(EMAIL, (_, name: string) => name.replace(/[._]+/g, ' '));
    line = line.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST_TEXT ? line : `${cutAt(line, LONGEST_TEXT - 1).trimEnd()}…`;
  };
}

/** Whether a text states an amount of money. */
export function statesMoney(text: string): boolean {
  return text.slice(0, 20 * LONGEST_TEXT).search(MONEY) >= 0;
}

/** The first characters, never half of a pair. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
