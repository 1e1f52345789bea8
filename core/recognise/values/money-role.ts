import type { MoneyRole } from '../../plan/resources.ts';
import type { AnyCase } from '../lexicon/any-case.ts';
import { anyCase } from '../lexicon/any-case.ts';
import { fold } from '../lexicon/fold.ts';

const ROLES: readonly (readonly [MoneyRole, Pick<AnyCase, 'test'>])[] = [
  [
    'floor',
    /^(?:cash |liquidity )?(?:floor|minimum|min\.?)(?: (?:cash|balance|liquidity|reserve|cash balance))*$|^(?:minimum|least) (?:cash|liquidity)|^(?:mindest(?:liquiditat|bestand)|tresorerie minim\w+|saldo minimo|caja minima)/,
  ],
  [
    'opening',
    /^(?:opening|starting|beginning|initial) (?:cash|balance|bank|bank balance|cash balance|cash position)$|^cash (?:at start|brought forward)|^(?:anfangsbestand|startbestand|eroffnungsbestand|solde initial|saldo inicial|saldo iniziale|beginsaldo|ingaende saldo)/,
  ],
  [
    'income',
    /^(?:total )?(?:cash )?(?:inflows?|receipts?|income|revenues?|cash in|collections?|payments received)$|^(?:einnahmen|einzahlungen|erlose|umsatze?|encaissements?|recettes|ingresos|cobros|entrate|incassi|ontvangsten|inkomsten|intakter|inbetalningar)$/,
  ],
  [
    'cash',
    /^(?:closing|ending|end|cumulative|net) (?:cash|balance|bank|cash balance|cash position|bank balance|cash flow)$|^cash (?:balance|position|at end|in bank|on hand|end of (?:month|period)|closing)|^(?:cumulative|accumulated) (?:net )?cash|^bank balance$|^(?:endbestand|schlussbestand|kassenbestand|bankguthaben|liquiditat(?:sstand)?|kumulierter? (?:cashflow|liquiditat))|^(?:tresorerie (?:fin|finale|nette)|solde (?:final|de clot\w+|de tresorerie))|^(?:saldo final|caja final|saldo finale)/,
  ],
  [
    'cash-flow',
    /^net (?:cash ?flow|cash movement|change in cash)$|^cash ?flow$|^(?:netto[- ]?cashflow|zahlungssaldo|flux net|flujo (?:de caja )?neto|flusso di cassa netto)/,
  ],
  [
    'funding',
    anyCase`^(?:total |available |approved |annual |budget )*(?:fund(?:ing|s)|budget available|approved budget|budget approved|grant income|financing)(?: (?:available|total|approved|secured|received))*$|^(?:finanzierung|verfugbare mittel|bewilligte mittel|fordermittel|financement|fondos|financiacion|finanziamento|financiering)(?: \p{L}+)?$`,
  ],
];

/** What a line of money adds up, as its name says it; null where the name does not, as of any ordinary item of cost. */
export function moneyRoleOf(name: string): MoneyRole | null {
  const folded = fold(name);
  if (folded.length > 50) return null;
  // “Net cash flow” of a period moves cash; only a cumulative one is what is there.
  if (/^net cash ?flow$/.test(folded)) return 'cash-flow';
  return ROLES.find(([, test]) => test.test(folded))?.[0] ?? null;
}
