/** A seeded stream of evenly spread numbers from 0 up to, not including, 1. */
export type Chance = () => number;

/**
 * The xoshiro128** generator of Blackman & Vigna (2018), its state filled from a seed by splitmix32: the same seed gives
 * the same numbers on every machine.
 */
export function seededChance(seed: number): Chance {
  let mixed = seed >>> 0;
  const split = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
  return chanceFrom([split(), split(), split(), split()]);
}

/** The generator from a state of four words that are not all 0. */
export function chanceFrom([one, two, three, four]: readonly [number, number, number, number]): Chance {
  let a = one | 0;
  let b = two | 0;
  let c = three | 0;
  let d = four | 0;
  return () => {
    const word = Math.imul(b, 5);
    const result = Math.imul((word << 7) | (word >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 4_294_967_296;
  };
}
