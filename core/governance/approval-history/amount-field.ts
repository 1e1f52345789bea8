import type { ApprovalRequest, ApprovalRule } from '../../plan/approvals.ts';
import { plainWords } from '../../scorecard/plain-words.ts';

/** How the headers of amounts begin or end, in the languages that planners write. */
const AMOUNT_WORDS =
  /\b(?:amount|value|price|total|volume|size|spend|cost|acv|tcv|arr|mrr|revenue|net|betrag|wert|summe|volumen|auftragswert|angebotswert|preis|umsatz|kosten|montant|valeur|prix|importe|valor|precio|importo|valore|prezzo|bedrag|waarde|kwota|belopp)\b|金額|金额|價格|价格|価格/u;

/**
 * The field that says how large a case is: the first money of the approval tables that the history has too, else the first
 * that is mostly money, else the first headed like an amount. Null where the history has none.
 */
export function amountFieldOf(
  requests: readonly ApprovalRequest[],
  rules: readonly Pick<ApprovalRule, 'conditions'>[],
): string | null {
  const held = fieldsOf(requests);
  const asked = rules.flatMap(({ conditions }) => conditions.map(({ field }) => field));
  const isAmount = (name: string): boolean => AMOUNT_WORDS.test(plainWords(name));
  const money = asked.find(
    ({ name, kind }) => held.has(plainWords(name)) && (kind === 'money' || (kind === 'number' && isAmount(name))),
  );
  if (money !== undefined) return plainWords(money.name);
  const numbers = [...held].filter(([, { numbers }]) => 2 * numbers >= requests.length);
  const [found] =
    numbers.find(([, { moneys }]) => 2 * moneys >= requests.length) ?? numbers.find(([name]) => isAmount(name)) ?? [];
  return found ?? null;
}

/** By folded header, how many lines hold a number there, and how many an amount with its currency; in order of columns. */
function fieldsOf(requests: readonly ApprovalRequest[]) {
  const held = new Map<string, { numbers: number; moneys: number }>();
  for (const { values } of requests)
    for (const { field, number, currency } of values) {
      const key = plainWords(field);
      const known = held.get(key) ?? { numbers: 0, moneys: 0 };
      held.set(key, known);
      if (number !== null) known.numbers += 1;
      if (number !== null && currency !== null) known.moneys += 1;
    }
  return held;
}
