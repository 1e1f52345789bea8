import type { ApprovalFieldKind, DurationUnit } from '../../plan/approvals.ts';
import type { Comparison } from './comparison-words.ts';
import { withHeaderUnit } from './east-asian-conditions.ts';
import { fold } from '../lexicon/fold.ts';
import { markOf } from './written-value.ts';

/** What the header over a column of conditions says. */
export interface ConditionHeader {
  /** What is compared, without its unit and without words such as “from” and “max”; empty where nothing else stands there. */
  readonly name: string;
  /** The header without its unit. */
  readonly whole: string;
  /** How a plain number below it is meant: that of “Max discount” is an upper end. */
  readonly compare: Comparison | null;
  readonly kind: ApprovalFieldKind | null;
  readonly currency: string | null;
  /** What a plain number below it is multiplied with: 1,000 under “Amount (k€)”. */
  readonly scale: number;
  readonly unit: DurationUnit | null;
}

const ENDS: readonly (readonly [Comparison, RegExp])[] = [
  [
    '>=',
    /^(?:>=|≥|from|min(?:imum|\.)?|at least|lower (?:limit|bound|end)|low(?:est)?|floor|starting (?:at|from)|ab|von|mindestens?|mindest|untere? ?grenze|untergrenze|desde|de|minimo|a partir de|mini|au moins|seuil bas|da|dal|minimale?|vanaf|van|fra|fran|od)(?![\p{L}])[ :]*|[ (,/-]*(?<![\p{L}])(?:>=|≥|from|min(?:imum|\.)?|mind(?:estens|\.)?|ab|von|desde|de|da|minimo|mini|lower(?: limit| bound)?|low|floor|untergrenze|vanaf)\)?$/u,
  ],
  [
    '>',
    /^(?:>|over|above|more than|greater than|exceeding|exceeds|uber|mehr als|plus de|mas de|mayor (?:que|a)|piu di|oltre|acima de|boven|meer dan)(?![\p{L}=])[ :]*|[ (,/-]*(?<![\p{L}])(?:>|over|above|uber)\)?$/u,
  ],
  [
    '<=',
    /^(?:<=|≤|up to|upto|to|max(?:imum|\.)?|at most|upper (?:limit|bound|end)|high(?:est)?|cap|ceiling|limit(?: of)?|bis(?: zu)?|hochstens|maximal(?:e[rsn]?)?|hochst|obere? ?grenze|obergrenze|hasta|a|maximo|jusqu'?a|maxi|au plus|plafond|seuil haut|fino a|massimo|tot|max\.|ate|til|till|do)(?![\p{L}])[ :]*|[ (,/-]*(?<![\p{L}])(?:<=|≤|to|up to|max(?:imum|\.)?|bis|hochstens|maximal|hasta|ate|a|til|till|maximo|maxi|upper(?: limit| bound)?|high|cap|ceiling|limit|limits|obergrenze|grenze|tot|plafond|limite)\)?$|^(?:\p{L}*(?:grenze|limit)|plafond|limite|wertgrenze|approval limit|authority limit)(?![\p{L}])/u,
  ],
  [
    '<',
    /^(?:<|below|under|less than|unter|weniger als|moins de|menos de|menor (?:que|a)|meno di|sotto|onder|minder dan|abaixo de)(?![\p{L}=])[ :]*|[ (,/-]*(?<![\p{L}])(?:<|below|under|unter)\)?$/u,
  ],
];

const KINDS: readonly (readonly [ApprovalFieldKind, RegExp])[] = [
  [
    'share',
    /%|(?<!\p{L})(?:percent(?:age)?|pct|discounts?|disc\.?|rabatte?|nachlass|remise|descuento|desconto|sconto|korting|rabat|(?:gross |contribution |net )?margins?|marge[ns]?|marg[ei]n[ei]?|margem|markup|uplift|share|anteil|prozent|quote|\p{L}*(?:rabatt|marge|nachlass|prozent|割引率?|値引き?率?|折扣率?|利益率|利润率|毛利率|比率|할인율))(?!\p{L})/u,
  ],
  [
    'day',
    /(?<!\p{L})(?:\p{L}*date|datum|\p{L}*datum|fecha|data|valid(?:ity)?|effective|go-?live|start(?:ing)? (?:on|day)|close (?:on|day)|day)(?!\p{L})/u,
  ],
  [
    'duration',
    /(?<!\p{L})(?:terms?|contract (?:term|length|duration)|duration|length|months?|years?|days?|weeks?|period|notice|tenor|laufzeit|\p{L}*laufzeit|dauer|\p{L}*dauer|zahlungsziel|kundigungsfrist|frist|duree|delai|engagement|plazo|duracion|vigencia|prazo|duracao|durata|termine?|looptijd|betaaltermijn|bindningstid|net days|dso)(?!\p{L})/u,
  ],
  [
    'money',
    /[€$£¥]|(?<!\p{L})(?:amounts?|values?|prices?|acv|tcv|arr|mrr|ltv|deal size|size|spend(?:ing)?|costs?|revenues?|budgets?|invoice|expenditure|capex|opex|exposure|credit|fees?|total|net|turnover|volume|eur|usd|gbp|chf|limits?|thresholds?|\p{L}*betrag|\p{L}*wert|\p{L}*summe|\p{L}*umsatz|\p{L}*volumen|\p{L}*preis|\p{L}*kosten|\p{L}*grenze|montants?|valeur|prix|cout|ca|importes?|montos?|valor|precio|coste?s?|valores|importo|valore|prezzo|costo|bedrag|waarde|prijs|belopp|varde|belob|verdi|kwota|wartosc|сумма|стоимость|\p{L}*(?:金額|金额|价格|価格|合同额|予算|预算|금액))(?!\p{L})/u,
  ],
  [
    'number',
    /(?<!\p{L})(?:seats?|users?|units?|qty|quantity|count|number|no\.? of|menge|anzahl|headcount|licen[cs]es|scores?|ratings?|stuck|nombre|quantite|cantidad|numero|quantita|quantidade|aantal|antal|antall)(?!\p{L})/u,
  ],
  ['yes-no', /\?$/],
];

const UNIT_BEHIND =
  /[\s,/-]*(?:[([]\s*(?:in )?([^)\]]{1,24})\s*[)\]]|(?:\bin )([\p{L}€$£%.]{1,8})|([%€$£¥]|\b(?:eur|usd|gbp|chf|teur|keur|k€|t€|m€|mio\.?))\s*)$/iu;

/** Takes a header of conditions apart: `Amount from (k€)`, `Discount %`, `Max term in months`, `Betrag bis (EUR)`. */
export function readConditionHeader(header: string): ConditionHeader {
  let rest = withHeaderUnit(header).replace(/\s+/g, ' ').trim().slice(0, 80);
  let currency: string | null = null;
  let scale = 1;
  let unit: DurationUnit | null = null;
  let isShare = false;
  const whole = fold(rest.replaceAll('≠', '!='));
  const parts = rest.split(' / ').map((part) => {
    let bare = part;
    for (let turn = 0; turn < 3; turn += 1) {
      const found = UNIT_BEHIND.exec(bare);
      const word = fold(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
      const marks = word === '' ? null : marksIn(word);
      if (found === null || marks === null || found.index === 0) break;
      bare = bare.slice(0, found.index).trim();
      currency = marks.currency ?? currency;
      scale *= marks.scale ?? 1;
      unit = marks.unit ?? unit;
      isShare ||= marks.percent === true;
    }
    return bare;
  });
  rest = parts.join(' / ');
  const { name, compare } = withoutEnd(rest);
  const said = KINDS.find(([, words]) => words.test(whole))?.[0] ?? null;
  const kind = isShare ? 'share' : currency !== null ? 'money' : unit !== null ? 'duration' : said;
  unit ??= kind === 'duration' ? unitIn(whole) : null;
  currency ??= kind === 'money' ? currencyIn(rest) : null;
  return { name, whole: rest.replace(/[\s:?]+$/, ''), compare, kind, currency, scale, unit };
}

function marksIn(
  word: string,
): { percent?: boolean; currency?: string | null; scale?: number; unit?: DurationUnit | null } | null {
  const parts = word.split(/[ /,]+/).filter((part) => part !== '');
  const all = {};
  for (const part of parts) {
    const mark = /^[tk]eur$/.test(part)
      ? { currency: 'EUR', scale: 1e3 }
      : markOf(part, /^(?:m|d|w|y|h|j)$/.test(part) && parts.length === 1);
    if (
      mark === null &&
      !/^(?:in|of|net|netto|gross|brutto|ex|excl\.?|incl\.?|inkl\.?|exkl\.?|zzgl\.?|vat|tax(?:es)?|mwst\.?|ust\.?|ht|ttc|iva|btw|per|p\.?a\.?|year|annual|annum|calendar|working|business)$/.test(
        part,
      )
    )
      return null;
    Object.assign(all, mark);
  }
  return all;
}

function unitIn(text: string): DurationUnit | null {
  for (const word of text.split(/[^\p{L}]+/u)) {
    const unit = word.length < 4 ? null : (markOf(word, true)?.unit ?? null);
    if (unit !== null) return unit;
  }
  return null;
}

function currencyIn(text: string): string | null {
  for (const word of text.split(/[\s()[\],/]+/)) {
    const found = /^(?:[A-Z]{3}|[€$£¥₹])$/.test(word) ? markOf(word.toLowerCase(), false)?.currency : undefined;
    if (found !== undefined && found !== null) return found;
  }
  return null;
}

/** The header without the word that says which end its numbers are: `Amount from`, `Max. discount`, `Betrag / bis`. */
function withoutEnd(header: string): Pick<ConditionHeader, 'name' | 'compare'> {
  const folded = fold(header);
  if (folded.length !== header.length) return { name: header, compare: endOf(folded) };
  for (const [compare, words] of ENDS) {
    const found = words.exec(folded);
    if (found === null) continue;
    const name = `${header.slice(0, found.index)} ${header.slice(found.index + found[0].length)}`
      .replace(/\s+/g, ' ')
      .replace(/^[\s/:(–-]+|[\s/:(–-]+$/g, '');
    return { name: GENERIC.test(fold(name)) ? '' : name.charAt(0).toUpperCase() + name.slice(1), compare };
  }
  const name = header.replace(/[\s:?]+$/, '');
  return { name: BOUNDS.test(fold(name)) ? '' : name, compare: null };
}

const BOUNDS =
  /^(?:(?:amount |value )?(?:limits?|thresholds?|bands?|ranges?)|schwelle(?:nwert)?|seuils?|umbral(?:es)?|soglia|soglie)$/;
/** Words that say no more than that something is compared. */
const GENERIC =
  /^(?:signing|signature|approval|authority|spend(?:ing)?|purchas(?:e|ing)|financial|monetary|dollar|expense|commitment|values?|limits?|thresholds?|range|bound|end|of|wert|grenze|schwelle|bereich|seuil|limite|umbral|soglia)?$/;

function endOf(folded: string): Comparison | null {
  return ENDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
