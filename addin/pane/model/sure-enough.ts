/** Guesses surer than this are audited with; the others are asked about. */
export const SURE_ENOUGH = 0.5;
