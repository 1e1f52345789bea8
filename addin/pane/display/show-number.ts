const PLAIN = new Intl.NumberFormat(undefined, { maximumFractionDigits: 6 });
const SHARE = new Intl.NumberFormat(undefined, { style: 'percent' });
const SECONDS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, minimumFractionDigits: 1 });

export function showNumber(value: number): string {
  return PLAIN.format(value);
}

/** 0–1 as whole percent. */
export function showShare(share: number): string {
  return SHARE.format(share);
}

/** How long something took: `0.3 s`; under a twentieth of a second in milliseconds. */
export function showTook(milliseconds: number): string {
  return milliseconds < 50 ? `${Math.round(milliseconds)} ms` : `${SECONDS.format(milliseconds / 1000)} s`;
}

/** `1 cell`, `3 cells`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${PLAIN.format(amount)} ${amount === 1 ? one : many}`;
}
