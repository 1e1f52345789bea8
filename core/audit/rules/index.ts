import type { Rule } from '../rule.ts';
import measureWithoutTarget from './measure-without-target.ts';

/** Every rule, by id. A new rule adds its import and its line. */
export const RULES: readonly Rule[] = [measureWithoutTarget];
