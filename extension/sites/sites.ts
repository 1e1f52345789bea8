import type { Site } from '../overlay/site.ts';

/** Every kind of pages that the overlay knows. */
export const SITES: readonly Site[] = [];
