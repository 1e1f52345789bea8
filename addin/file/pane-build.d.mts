export const REPOSITORY: string;
export const PANE_FOLDER: string;
/** Whether the built pane is missing or older than a source. */
export function isPaneStale(): boolean;
export function buildPane(): Promise<void>;
