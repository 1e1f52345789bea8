import type { Lane } from '../../../core/plan/governance.ts';

/** The lanes as they are tried: what binds most first. */
export const LANES: readonly Lane[] = ['commitment', 'guardrail', 'autonomy'];
