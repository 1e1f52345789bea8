const EXACT = 2 ** 53;
const POWERS = Array.from({ length: 23 }, (_power, exponent) => 10 ** exponent);

/**
 * The number a byte range spells; null where it spells none. Decimals of up to 15 digits are read from the bytes: digits
 * below 2^53 divided by a power of ten up to 10^22 round the way the full algorithm rounds (Clinger 1990).
 */
export function readCellNumber(bytes: Uint8Array, start: number, end: number): number | null {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at += 1;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      if (decimals >= 0) decimals += 1;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return slowly(bytes, start, end);
    if (digits >= EXACT) return slowly(bytes, start, end);
  }
  if (decimals > 22 || end - start === (isNegative ? 1 : 0) + (decimals >= 0 ? 1 : 0)) return slowly(bytes, start, end);
  const number = decimals > 0 ? digits / POWERS[decimals]! : digits;
  return isNegative ? -number : number;
}

function slowly(bytes: Uint8Array, start: number, end: number): number | null {
  if (end - start > 400) return null;
  const text = new TextDecoder().decode(bytes.subarray(start, end)).trim();
  const number = Number(text);
  return text === '' || !Number.isFinite(number) || !/^[-+.\deE]+$/.test(text) ? null : number;
}
