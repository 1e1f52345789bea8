import type { PieceOutcome } from './outcome.ts';

/** What becomes of a piece, as it is written into a sheet: `moved from 2026-02 to 2026-04`. */
export function outcomeWords({ fate, from, to }: PieceOutcome, language: 'en' | 'de'): string {
  const [before, after] = [from?.key ?? '', to?.key ?? ''];
  const isGerman = language === 'de';
  switch (fate) {
    case 'kept':
      return isGerman ? 'bleibt' : 'kept';
    case 'moved':
      return isGerman ? `verschoben von ${before} auf ${after}` : `moved from ${before} to ${after}`;
    case 'dropped':
      return isGerman ? 'zurückgestellt' : 'put on hold';
    case 'added':
      return isGerman ? `aufgenommen ab ${after}` : `added from ${after}`;
    case 'refused':
      return isGerman ? 'nicht aufgenommen' : 'not taken on';
  }
}
