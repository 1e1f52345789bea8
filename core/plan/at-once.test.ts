import { expect, test } from 'vitest';
import { isAtOnce } from './at-once.ts';

test.each([
  'Due on receipt',
  'due upon receipt',
  'Payable on receipt of invoice',
  'Immediately',
  'Immediate payment',
  'sofort',
  'Sofort fällig',
  'sofort ohne Abzug',
  'Zahlbar nach Rechnungserhalt',
  'Zahlbar sofort nach Erhalt der Rechnung',
  'bei Erhalt',
  'À réception',
  'Paiement à réception de facture',
  'comptant',
  'Al recibo',
  'pago inmediato',
  'a la recepción de la factura',
  'A vista',
  'Pagamento al ricevimento della fattura',
  'À vista',
  'no recebimento da fatura',
])('“%s” is payment at once', (text) => expect(isAtOnce(text)).toBe(true));

test.each([
  'Prepaid',
  'Vorkasse',
  'in advance',
  '30 days after receipt',
  '30 Tage nach Erhalt',
  'Net 30',
  'receipt',
  'Now available',
  'cash on delivery',
  'immediately or net 30',
  '',
])('“%s” is not', (text) => expect(isAtOnce(text)).toBe(false));
