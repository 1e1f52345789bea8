import type { ApprovalTable } from '../approval-table.ts';
import type { CasePart, CaseSet } from '../table-check.ts';
import type { Tongue } from './value-in-words.ts';
import { valueInWords } from './value-in-words.ts';

/** Tables whose fields or name say so are about deals; others about cases of whatever sort. */
const DEALS = /\b(?:deal|discount|opportunity|quote|segment|acv|arr|tcv|rabatt|nachlass|angebot|gesch[aä]ft)/i;

/** Other words are told with their field, since they do not read as part of a name: longer ones, `a few`, `about 20`. */
const SHORT = /^(?:\p{Lu}\S{0,19}(?: \S{1,12})?|\p{L}[^\s\d]{0,19})$/u;

/**
 * The example of a set of cases as a sentence says it: `a Mid-market deal of 50,000 EUR with 15% discount`, `ein Geschäft
 * (Segment Mid-market) über 50.000 EUR mit 15 % Rabatt`. Fields that do not matter are not mentioned.
 */
export function caseInWords(
  { parts }: CaseSet,
  table: Pick<ApprovalTable, 'name' | 'fields'>,
  language: Tongue,
): string {
  const isDeal = DEALS.test([table.name, ...table.fields.map(({ name }) => name)].join(' '));
  const amount = parts.find(({ field, example }) => field.kind === 'money' && example.is === 'number') ?? null;
  const told = { parts: parts.filter((part) => part !== amount), amount, isDeal };
  return language === 'de' ? inGerman(told) : inEnglish(told);
}

interface ToldCase {
  readonly parts: readonly CasePart[];
  /** The first amount of money, which a case is “of”. */
  readonly amount: CasePart | null;
  readonly isDeal: boolean;
}

function inEnglish({ parts, amount, isDeal }: ToldCase): string {
  const names = parts.filter(isName).slice(0, 2);
  const rest = parts.filter((part) => !names.includes(part));
  const noun = [...names.map((part) => said(part, 'en')), isDeal ? 'deal' : 'case'].join(' ');
  const known = rest.filter(({ example }) => example.is !== 'empty').map(withEnglish);
  const empty = rest.filter(({ example }) => example.is === 'empty').map(({ field }) => inSentence(field.name));
  return [
    parts.length === 0 && amount === null ? `any ${noun}` : `${article(noun)} ${noun}`,
    ...(amount === null ? [] : [`of ${said(amount, 'en')}`]),
    ...(known.length === 0 ? [] : [`with ${listed(known, 'and')}`]),
    ...(empty.length === 0 ? [] : [`without ${listed(empty, 'or')}`]),
  ].join(' ');
}

function withEnglish(part: CasePart): string {
  const name = inSentence(part.field.name);
  const value = said(part, 'en');
  if (part.example.is === 'other-word') return `some other ${name}`;
  if (part.field.kind === 'share') return `${value} ${name}`;
  return part.example.is === 'word' ? `${name} “${value}”` : `${name} ${value}`;
}

function inGerman({ parts, amount, isDeal }: ToldCase): string {
  const noun = isDeal ? 'Geschäft' : 'Fall';
  const names = parts.filter(isName).map((part) => `${part.field.name} ${said(part, 'de')}`);
  const rest = parts.filter((part) => !isName(part));
  const known = rest.filter(({ example }) => example.is !== 'empty').map(withGerman);
  const empty = rest.filter(({ example }) => example.is === 'empty').map(({ field }) => field.name);
  return [
    parts.length === 0 && amount === null ? `${isDeal ? 'jedes' : 'jeder'} ${noun}` : `ein ${noun}`,
    ...(names.length === 0 ? [] : [`(${names.join(', ')})`]),
    ...(amount === null ? [] : [`über ${said(amount, 'de')}`]),
    ...(known.length === 0 ? [] : [`mit ${listed(known, 'und')}`]),
    ...(empty.length === 0 ? [] : [`ohne ${listed(empty, 'oder')}`]),
  ].join(' ');
}

function withGerman(part: CasePart): string {
  const { name } = part.field;
  const value = said(part, 'de');
  if (part.example.is === 'other-word') return `einem anderen Wert unter „${name}“`;
  if (part.field.kind === 'share') return `${value} ${name}`;
  return part.example.is === 'word' ? `${name} „${value}“` : `${name} ${value}`;
}

function isName({ field, example }: CasePart): boolean {
  return field.kind === 'words' && example.is === 'word' && SHORT.test(example.word);
}

function said({ example, field, currency }: CasePart, language: Tongue): string {
  return valueInWords(example, field, currency, language, true);
}

/** English headers that are common nouns; others may be names, or words of another language. */
const COMMON =
  /^(?:(?:payment|contract|deal|custom|legal|discount|gross|net|customer|sales|order|billing|start|end|close|delivery|credit|free|trial|support|service|data|security|total|list|unit|annual|monthly|new|existing|non-standard|standard)[ -]?)*(?:amount|discounts?|segment|region|country|product|terms?|margin|type|customer|contract|size|industry|channel|value|price|risk|level|length|duration|period|date|days|weeks|months|years|seats?|users?|licen[cs]es?|quantity|volume|stage|tier|score|rating|currency|territory|business|clauses?|cost|spend|budget|rebate|frequency|model|liability|warranty)$/i;

/** A header in the middle of a sentence: `Discount` → `discount`; names, abbreviations and words of other languages stay. */
function inSentence(name: string): string {
  if (!COMMON.test(name)) return name;
  return name.replace(/\p{L}+/gu, (word) =>
    /^\p{Lu}\p{Ll}*$/u.test(word) && word.length > 1 ? word.toLowerCase() : word,
  );
}

/** `a` or `an`, by how the word sounds: abbreviations letter by letter. */
function article(noun: string): string {
  const [word = ''] = noun.split(/[\s-]/);
  const isSpelled = /^\p{Lu}{2,}/u.test(word);
  return (isSpelled ? /^[AEFHILMNORSX]/ : /^(?:[aeio]|u(?!ni|s[aei]|k))/i).test(word) ? 'an' : 'a';
}

function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}
