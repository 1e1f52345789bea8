import type { Feature } from '../overlay/feature.ts';

/** Every overlay, in the order of the switches in the options. */
export const FEATURES: readonly Feature[] = [];
