import type { Formats } from '../../display/formats.ts';
import type { PlanWords } from '../english/plan-views.ts';
import { WAITS, WAITS_AFTER } from './waits.ts';

export const approvalHistory = (show: Formats): PlanWords['history'] => {
  const { number, count } = show;
  const wait = (days: number): string => show.wait(days, WAITS);
  const after = (days: number): string => show.wait(days, WAITS_AFTER);
  return {
    working: 'Freigaben werden gezählt',
    none: {
      title: 'Kein Freigabeverlauf wurde erkannt.',
      what: 'Hier steht, wie lange Freigaben je Spur, Betrag und Person dauern, gegen ihre Grenzen; wie oft eine Rückfrage etwas ändert; und was ohne Rückfrage entschieden werden könnte.',
      how: 'Ein Freigabeverlauf ist eine Tabelle mit einer Zeile je Fall: wann er vorgelegt und entschieden wurde, das Ergebnis und die Spur oder wer freigibt. Ein Export aus dem CRM genügt.',
    },
    headline: (cases, span, open) =>
      [
        count(cases, 'Fall', 'Fälle'),
        ...(span === null ? [] : [`${span[0]} bis ${span[1]}`]),
        ...(open > 0 ? [`${number(open)} noch offen`] : []),
      ].join(' · '),
    allCases: 'Alle Fälle',
    cases: (cases) => count(cases, 'Fall', 'Fälle'),
    show: (cases) => `${count(cases, 'Fall', 'Fälle')} zeigen`,
    waits: (median, ninetieth) => `Median ${wait(median)}, 9 von 10 binnen ${after(ninetieth)}`,
    limits: (low, high) => (low === high ? `Grenze ${wait(low)}` : `Grenzen ${wait(low)} bis ${wait(high)}`),
    overLimit: (limit) => `über der Grenze von ${after(limit)}`,
    turned: (turned, decided, share) => `${number(turned)} von ${number(decided)} abgelehnt oder geändert: ${share}`,
    interval: (low, high) => `(${low} bis ${high})`,
    turnedParts: (rejected, changed, decided) =>
      `${number(rejected)} abgelehnt, ${number(changed)} mit Änderungen freigegeben, von ${number(decided)} entschiedenen; Intervall von 95 %`,
    open: (cases, oldest) =>
      `${count(cases, 'Fall wartet', 'Fälle warten')} noch${oldest === null ? '' : `, am längsten ${wait(oldest)}`}`,
    nothing: 'Nichts sagt, wie diese entschieden wurden.',
    lanes: (slow) => (slow > 0 ? `Nach Spur, ${number(slow)} über der Grenze` : 'Nach Spur'),
    bands: (currency) => (currency === null ? 'Nach Betrag' : `Nach Betrag, ${currency}`),
    rules: 'Nach Zeile der Freigabetabelle',
    approvers: 'Nach Person',
    proposals: {
      title: 'Ginge ohne Rückfrage',
      what: {
        lane: (name) => `Spur „${name}“`,
        rule: (name) => `Zeile „${name}“`,
        approver: (name) => `Was ${name} freigibt`,
        all: () => 'Alle diese Freigaben',
      },
      because: (turned, decided, high) =>
        `${turned === 0 ? 'Keiner' : number(turned)} von ${number(decided)} entschiedenen Fällen wurde abgelehnt oder geändert; höchstens ${high} würden es.`,
      frees: (freed, perYear) =>
        perYear === null
          ? `Spart die Wartezeit von ${after(freed)}.`
          : `Spart ${wait(perYear < 1 ? perYear : Math.round(perYear))} Wartezeit im Jahr.`,
    },
    queues: {
      title: 'Kleine und große Fälle in einer Schlange',
      about: 'Sie liegen in der Größe mindestens um das 20-Fache auseinander und warten auf dieselbe Person.',
      small: (cases, edge, median) =>
        `${count(cases, 'kleiner Fall', 'kleine Fälle')} bis ${edge}: mittlere Wartezeit ${wait(median)}.`,
      large: (cases, edge, median) =>
        `${count(cases, 'großer Fall', 'große Fälle')} ab ${edge}: mittlere Wartezeit ${wait(median)}.`,
    },
    withoutRate: (cases) =>
      `${count(cases, 'Betrag steht', 'Beträge stehen')} in einer Währung, für die es in der Mappe keinen Kurs gibt, und in keiner Spanne.`,
  };
};
