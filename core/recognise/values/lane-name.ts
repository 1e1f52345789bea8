import { readLane } from './lane.ts';
import { anyCase } from '../lexicon/any-case.ts';

const NUMBERED = anyCase`^(?:tier|level|lane|stage|stufe|freigabestufe|ebene|niveau|palier|nivel|nível|livello|l|t)[ -]?\d{1,2}$`;

/** Whether a cell names a lane and nobody: `Autonomy`, `Tier 2`, `L3`. */
export function isLaneName(text: string): boolean {
  return NUMBERED.test(text.trim()) || readLane(text) !== null;
}
