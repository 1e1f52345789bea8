import { version } from '../../package.json' with { type: 'json' };

/** Lanekeeper's own version. */
export const VERSION: string = version;
