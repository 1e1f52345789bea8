/** Words for payment at once, without accents and in lower case: “due on receipt”, “sofort fällig”, “à réception”, “al recibo”. */
const WORDS = [
  String.raw`(?:(?:payment|payable|due|pay) )?(?:immediate(?:ly)?|at once|now|(?:up)?on (?:receipt|presentation|invoice)(?: of (?:the |an |your )?(?:invoice|bill))?|at sight)(?: (?:due|payable|payment))?`,
  String.raw`(?:(?:zahlbar|fallig|zahlung) )?(?:(?:sofort|umgehend|unverzuglich)(?: (?:zahlbar|fallig|netto|ohne abzug))?(?: (?:bei|nach) (?:rechnungs)?erhalt)?|(?:bei|nach) (?:rechnungs(?:erhalt|eingang|stellung)|erhalt|eingang))(?: der rechnung)?(?: (?:zahlbar|fallig|ohne abzug))*`,
  String.raw`(?:(?:paiement|payable|reglement|du) )?(?:immediat(?:ement)?|(?:au )?comptant|a vue|sans delai|(?:a|des) (?:la )?reception(?: de (?:la )?facture)?)`,
  String.raw`(?:(?:pago|pagadero|pagar) )?(?:(?:de )?inmediat[oa](?:mente)?|(?:al )?contado|a la vista|al recib(?:o|ir)(?: (?:de )?(?:la )?factura)?|a la recepcion(?: de (?:la )?factura)?)`,
  String.raw`(?:(?:pagamento|pagabile|da pagare) )?(?:immediat[oa](?:mente)?|subito|a vista|(?:a|al) ricevimento(?: (?:della )?fattura)?)`,
  String.raw`(?:(?:pagamento|pagavel) )?(?:imediat[oa](?:mente)?|a vista|no (?:ato|recebimento)(?: da fatura)?|contra recebimento|na recepcao(?: da fatura)?)`,
].join('|');

const WHOLE = new RegExp(`^(?:${WORDS})$`, 'u');

/**
 * Payment at once at a place of a text without accents and in lower case, as terms of payment ask for it: a duration of 0 days
 * from the invoice on. Payment in advance is none: it is not counted from an invoice. Sticky.
 */
export const AT_ONCE = new RegExp(String.raw`(?:${WORDS})(?![\p{L}\d])`, 'uy');

/** Whether a text as shown asks for payment at once and for nothing else. */
export function isAtOnce(text: string): boolean {
  if (text.length > 60) return false;
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return WHOLE.test(bare.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.!]$/, ''));
}
