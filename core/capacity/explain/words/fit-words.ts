import type { FitAsIs } from '../fit-as-is.ts';
import type { FitByMoving } from '../fit-by-moving.ts';
import type { LeastExtra } from '../least-extra.ts';
import type { Extra } from '../variants.ts';
import { lacksInWords } from './lacks-words.ts';
import type { Telling } from './telling.ts';
import { amountOf, capacitiesInWords, figure, listed, named, periodName, spanInWords, within } from './telling.ts';

/** What would let the requests fit with nothing moved and nothing left out. */
export function fitAsIsSentences(telling: Telling, { before, extra, shifts, share }: FitAsIs): readonly string[] {
  const isGerman = telling.language === 'de';
  if (before.length > 0)
    return isGerman
      ? [
          `Schon im heutigen Plan ${lacksInWords(telling, before)}. Solange das so ist, passt nichts dazu, ohne dass anderes weicht.`,
        ]
      : [
          `In today’s plan already ${lacksInWords(telling, before)}. As long as that is so, nothing can be added without others giving way.`,
        ];
  const lacking = extraInWords(telling, extra);
  const sentences: string[] = [];
  if (lacking !== '')
    sentences.push(
      isGerman
        ? `Mehr Kapazität: Damit nichts weicht und nichts sich verschiebt, fehlt: ${lacking}.`
        : `More capacity: with nothing moved and nothing left out, these are missing: ${lacking}.`,
    );
  if (share === null) return sentences;
  const asked = requestsInWords(telling);
  const isOne = isOneRequest(telling);
  if (shifts === null)
    sentences.push(
      isGerman
        ? `Ein anderer Beginn: Im Zeitraum des Plans gibt es keinen, bei dem ${asked} ${isOne ? 'passt' : 'passen'}, ohne dass sich etwas verschiebt.`
        : `Another start: at none within the plan’s time ${isOne ? 'does' : 'do'} ${asked} fit with nothing moved.`,
    );
  else sentences.push(shiftSentence(telling, shifts));
  if (share < 1)
    sentences.push(
      isGerman
        ? `Ein kleinerer Umfang: ${part(telling, share)} von ${asked} passt zum gewünschten Beginn, ohne dass sich etwas verschiebt.`
        : `A smaller scope: ${part(telling, share)} of ${asked} fits at the start asked for with nothing moved.`,
    );
  return sentences;
}

function shiftSentence(telling: Telling, { earliest, soonest, latest }: NonNullable<FitAsIs['shifts']>): string {
  const isGerman = telling.language === 'de';
  const first = telling.problem.pieces.find(({ isNew }) => isNew)?.start ?? 0;
  const at = (shift: number) => periodName(telling, first + shift);
  const asked = requestsInWords(telling);
  const isOne = isOneRequest(telling);
  const shift = soonest ?? earliest;
  const early = shift > earliest ? at(earliest) : '';
  const late = latest > shift ? at(latest) : '';
  if (isGerman) {
    const range = [...(early === '' ? [] : [`frühestens ${early}`]), ...(late === '' ? [] : [`spätestens ${late}`])];
    return `Ein anderer Beginn: ${asked} ${isOne ? 'passt' : 'passen'}, wenn der Beginn ${at(shift)} ist${range.length === 0 ? '' : ` (${range.join(', ')})`}, und nichts verschiebt sich.`;
  }
  const range = [
    ...(early === '' ? [] : [`at the earliest ${early}`]),
    ...(late === '' ? [] : [`at the latest ${late}`]),
  ];
  return `Another start: ${asked} ${isOne ? 'fits' : 'fit'} from ${at(shift)}${range.length === 0 ? '' : ` (${range.join(', ')})`} with nothing moved.`;
}

/** What would let the requests fit while others move but none is left out; nothing of it where that is no better than `asIs`. */
export function fitByMovingSentences(telling: Telling, told: FitByMoving, asIs: FitAsIs | null): readonly string[] {
  const { later, isSoonest, share, isLargest } = told;
  const soonest = asIs?.shifts?.soonest ?? Infinity;
  const isGerman = telling.language === 'de';
  const asked = requestsInWords(telling);
  const first = telling.problem.pieces.find(({ isNew }) => isNew)?.start ?? 0;
  const unproven = isGerman
    ? ' Nicht bewiesen, dass es nicht besser geht.'
    : ' Not proven that there is nothing better.';
  const sentences: string[] = [];
  if (later === null)
    sentences.push(
      isSoonest
        ? isGerman
          ? 'Auch wenn anderes sich verschieben darf, fällt bei jedem späteren Beginn etwas weg.'
          : 'Even where others may move, something is left out at every later start.'
        : isGerman
          ? 'Ob bei einem späteren Beginn nichts wegfiele, wurde in der Zeit nicht entschieden.'
          : 'Whether a later start would let everything be done was not decided in time.',
    );
  else if (later < soonest)
    sentences.push(
      (isGerman
        ? `Darf sich anderes verschieben, so ${isOneRequest(telling) ? 'passt' : 'passen'} ${asked} ab ${periodName(telling, first + later)}, und nichts fällt weg.`
        : `Where others may move, ${asked} ${isOneRequest(telling) ? 'fits' : 'fit'} from ${periodName(telling, first + later)} and nothing is left out.`) +
        (isSoonest ? '' : unproven),
    );
  if (later !== 0 && share !== null && share < 1 && share > (asIs?.share ?? -1))
    sentences.push(
      (isGerman
        ? `Darf sich anderes verschieben, so passt zum gewünschten Beginn, ${periodName(telling, first)}, ${part(telling, share)} von ${asked}.`
        : `Where others may move, ${part(telling, share)} of ${asked} fits at the start asked for, ${periodName(telling, first)}.`) +
        (isLargest ? '' : unproven),
    );
  return sentences;
}

/** The least extra capacity while others move but none is left out. */
export function leastExtraSentence(telling: Telling, { extra, isLeast, fits }: LeastExtra): string {
  const isGerman = telling.language === 'de';
  const amounts = extraInWords(telling, extra);
  if (amounts === '')
    return isGerman
      ? 'Darf sich anderes verschieben, so ist keine zusätzliche Kapazität nötig.'
      : 'Where others may move, no extra capacity is needed.';
  const proof = isLeast
    ? isGerman
      ? ' Weniger reicht nicht.'
      : ' Less does not do.'
    : isGerman
      ? ' Nicht bewiesen, dass weniger nicht reicht.'
      : ' Not proven that less does not do.';
  if (fits === 'what-must')
    return isGerman
      ? `Was sein muss, passt, wenn dies dazukommt: ${amounts}.${proof}`
      : `What must be done fits once this is added: ${amounts}.${proof}`;
  return isGerman
    ? `Darf sich anderes verschieben, so fällt nichts weg, wenn dies dazukommt: ${amounts}.${proof}`
    : `Where others may move, nothing is left out once this is added: ${amounts}.${proof}`;
}

/** Extra amounts by capacity, never added up over periods: `Designers (1 FTE in Jul 2026 and 2 in Aug 2026)`. */
function extraInWords(telling: Telling, extra: readonly Extra[]): string {
  return listed(
    telling,
    [...new Set(extra.map(({ capacity }) => capacity))].map((capacity) => {
      const parts = spansOf(extra.filter((one) => one.capacity === capacity)).map(({ from, to, amount }, at) => {
        const size = at === 0 ? amountOf(telling, amount, capacity) : figure(telling, amount);
        if (from === to) return `${size} ${within(telling, periodName(telling, from))}`;
        return `${size} ${telling.language === 'de' ? 'in jeder Periode von' : 'in each period from'} ${spanInWords(telling, from, to)}`;
      });
      return `${capacitiesInWords(telling, [capacity])} (${listed(telling, parts)})`;
    }),
  );
}

/** Neighbouring periods with the same amount. */
function spansOf(
  extra: readonly Extra[],
): readonly { readonly from: number; readonly to: number; readonly amount: number }[] {
  const spans: { from: number; to: number; amount: number }[] = [];
  for (const { period, amount } of extra.toSorted((a, b) => a.period - b.period)) {
    const last = spans.at(-1);
    if (last !== undefined && last.to === period - 1 && Math.abs(last.amount - amount) < 1e-6) last.to = period;
    else spans.push({ from: period, to: period, amount });
  }
  return spans;
}

function requestsInWords(telling: Telling): string {
  const { pieces } = telling.problem;
  return listed(
    telling,
    [...pieces.keys()].filter((at) => pieces[at]!.isNew).map((at) => named(telling, at)),
    3,
  );
}

function isOneRequest({ problem: { pieces } }: Telling): boolean {
  return pieces.filter(({ isNew }) => isNew).length === 1;
}

/** Rounded down: what is told fits. */
function part({ language }: Telling, share: number): string {
  if (share < 0.01) return language === 'de' ? 'nichts' : 'no part';
  return `${Math.floor(share * 100 + 1e-6)}${language === 'de' ? '\u00A0' : ''}%`;
}
