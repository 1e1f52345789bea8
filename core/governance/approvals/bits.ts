/** Sets of small numbers as bits, 32 to a word. */
export type Bits = Uint32Array;

export function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

/** The set of all numbers below `size`. */
export function allBits(size: number, words: number): Bits {
  const bits = new Uint32Array(words);
  for (let at = 0; at < size; at += 1) addBit(bits, at);
  return bits;
}

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

export function dropBit(bits: Bits, at: number): void {
  bits[at >>> 5]! &= ~(1 << (at & 31));
}

export function hasBit(bits: Bits, at: number): boolean {
  return (bits[at >>> 5]! & (1 << (at & 31))) !== 0;
}

export function isEmptyBits(bits: Bits): boolean {
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) return false;
  return true;
}

/** Whether every number of `inner` is in `outer`. */
export function isWithin(inner: Bits, outer: Bits): boolean {
  for (let word = 0; word < inner.length; word += 1) if ((inner[word]! & ~outer[word]!) !== 0) return false;
  return true;
}

export function doMeet(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word += 1) if ((one[word]! & other[word]!) !== 0) return true;
  return false;
}

export function isSameBits(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word += 1) if (one[word] !== other[word]) return false;
  return true;
}

/** Takes from `bits` all that is not in `others`. */
export function keepIn(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! &= others[word]!;
}

export function addAll(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word]! |= others[word]!;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += countWord(bits[word]!);
  return count;
}

/** (Warren, Hacker’s Delight, 5-1.) */
function countWord(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers of a set, ascending. */
export function* bitsIn(bits: Bits): Generator<number> {
  for (let word = 0; word < bits.length; word += 1) {
    let left = bits[word]!;
    while (left !== 0) {
      const lowest = left & -left;
      yield 32 * word + 31 - Math.clz32(lowest);
      left ^= lowest;
    }
  }
}

/** The smallest number of a set; −1 where it is empty. */
export function firstBit(bits: Bits): number {
  for (let word = 0; word < bits.length; word += 1)
    if (bits[word] !== 0) return 32 * word + 31 - Math.clz32(bits[word]! & -bits[word]!);
  return -1;
}

/** Whether what two sets of `among` have: `one` has nothing there that `other` lacks. */
export function hasNoMore(among: Bits, one: Bits, other: Bits): boolean {
  for (let word = 0; word < among.length; word += 1)
    if ((among[word]! & one[word]! & ~other[word]!) !== 0) return false;
  return true;
}

export function countShared(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) count += countWord(one[word]! & other[word]!);
  return count;
}
