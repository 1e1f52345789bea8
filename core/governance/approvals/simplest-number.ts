import type { ApprovalFieldKind, Span } from '../../plan/approvals.ts';

/**
 * The number that says a stretch most simply: the bound it begins with, where that is in it and not zero; else the roundest
 * number inside, the smallest of equals; else the bound it ends with. Days are the nearest to a bound.
 */
export function simplestNumber({ low, isLowIn, high, isHighIn }: Span, kind: ApprovalFieldKind): number {
  if (low !== null && isLowIn && (low !== 0 || high === 0)) return low;
  if (kind === 'day') return low !== null ? low + 1 : high === null ? 0 : isHighIn ? high : high - 1;
  if (low !== null && high !== null && low >= high) return low;
  if (high !== null && high <= 0 && (low ?? -1) < 0) return -roundest(-high, low === null ? null : -low, kind);
  return roundest(Math.max(low ?? 0, 0), high, kind);
}

/** The smallest multiple of the largest power of ten, or of half of one, that lies between two bounds, without them. */
function roundest(low: number, high: number | null, kind: ApprovalFieldKind): number {
  const scale = high === null ? Math.max(low, 1) : high;
  const roughest = kind === 'share' ? -1 : Math.floor(Math.log10(scale));
  for (let power = roughest; power > -12; power -= 1)
    for (const unit of [10 ** power, 5 * 10 ** (power - 1)]) {
      const found = Number(((Math.floor(low / unit + 1e-9) + 1) * unit).toPrecision(12));
      if (found > low && (high === null || found < high)) return found;
    }
  return high === null ? low + 1 : (low + high) / 2;
}
