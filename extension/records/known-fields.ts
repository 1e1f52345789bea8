import { seenText } from '../../core/governance/shown-value/digits.ts';
import type { ShownField } from '../browser/messages.ts';
import { fieldKey } from '../../core/governance/shown-value/field-key.ts';
import type { ShownFields } from './shown-fields.ts';

/** Fields that every object of a CRM may have, by API name or by label in the languages of the people who work with it. */
const CURRENCY =
  /^(?:currencyisocode|(?:\w*)currency|währung|opportunitywährung|devise|divisa|moneda|moeda|valuta|通貨|货币)$/iu;
const CUSTOMER =
  /^(?:account|accountid|accountname|customer|customername|client|kunde|kundenname|accountbezeichnung|client|compte|nomducompte|cuenta|cliente|conta|取引先|取引先名|客户|客户名|계정)$/iu;
const STAGE = /^(?:stage|stagename|status|phase|étape|statut|etapa|estado|fase|stato|フェーズ|状況|阶段|状态|단계)$/iu;
/** The plan’s names of the same, where a field map leads them elsewhere. */
const CUSTOMER_NAMES = ['Customer', 'Account', 'Client', 'Kunde'];
const STAGE_NAMES = ['Stage', 'Status', 'Phase'];

/** The ISO code that a record’s own currency field says; null where it has none, or it says no code. */
export function currencyShown(fields: readonly ShownField[]): string | null {
  const codes = textsOf(fields, CURRENCY).flatMap((text) => /^([A-Z]{3})(?![\p{L}])/u.exec(text)?.[1] ?? []);
  return new Set(codes).size === 1 ? (codes[0] ?? null) : null;
}

/** The customer’s name; null where the page shows none, or several. */
export function customerShown(fields: readonly ShownField[], found: ShownFields): string | null {
  const names = new Set([...mappedTexts(CUSTOMER_NAMES, found), ...textsOf(fields, CUSTOMER)]);
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** What may be the record’s stage, the surest first. */
export function stagesShown(fields: readonly ShownField[], found: ShownFields): readonly string[] {
  return [...new Set([...mappedTexts(STAGE_NAMES, found), ...textsOf(fields, STAGE)])];
}

function mappedTexts(names: readonly string[], found: ShownFields): readonly string[] {
  return names.flatMap((name) => {
    const shown = found.find(name);
    return shown.ok ? sureText(shown.field) : [];
  });
}

function textsOf(fields: readonly ShownField[], test: RegExp): readonly string[] {
  return fields.flatMap((field) =>
    test.test(fieldKey(field.label)) || (field.name !== null && test.test(fieldKey(field.name))) ? sureText(field) : [],
  );
}

function sureText({ text, doubt }: ShownField): readonly string[] {
  const seen = doubt === null ? seenText(text) : null;
  return seen === null || seen === '' ? [] : [seen];
}
