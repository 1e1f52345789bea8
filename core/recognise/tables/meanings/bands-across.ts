import { saysNobody } from '../../values/approvers.ts';
import { isApproverHeader } from '../../values/approver-words.ts';
import { bandHeader } from '../../values/band-header.ts';
import { fold } from '../../lexicon/fold.ts';
import { isLaneName } from '../../values/lane-name.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { conditionShare } from '../columns/comparing-cells.ts';

/** Columns headed by bands of one field. */
export interface BandsAcross {
  readonly columns: readonly number[];
  /** What stands below them: `approvers` (or lanes) where no other texts do, `names` where they may be, `figures` else. */
  readonly below: 'approvers' | 'names' | 'figures';
}

const NONE: BandsAcross = { columns: [], below: 'figures' };
/** Longer cells tell something instead of naming who approves. */
const LONG = 45;

/**
 * The columns of a matrix of two fields: `Discount` over its bands in front, then `ACV < 25k | ACV 25k–100k | ACV > 100k` over
 * those who approve. No columns where fewer than two are headed by bands, or their bands are of several fields.
 */
export function bandsAcross(columns: readonly ColumnEvidence[]): BandsAcross {
  // Reading a band is dear, and each has a number.
  if (columns.filter(({ header }, at) => at > 0 && !/\d/.test(header)).length > 1) return NONE;
  const heads = columns.map(({ header }, at) => (at === 0 ? null : bandHeader(header)));
  const across = [...columns.keys()].filter((at) => heads[at] !== null);
  if (across.length < 2 || across.length < columns.length - 2) return NONE;
  if (new Set(across.map((at) => fold(heads[at]?.field ?? ''))).size > 1) return NONE;
  const texts = new Set(across.flatMap((at) => [...columns[at]!.profile.examples]));
  const areTexts = across.every((at) => columns[at]!.profile.numbers === 0 && columns[at]!.profile.dates === 0);
  if (texts.size === 0 || !areTexts || [...texts].some((text) => text.length > LONG || /\d{2}/.test(text)))
    return { columns: across, below: 'figures' };
  const own = columns[0]!;
  const areApprovers = [...texts].every((text) => isApproverHeader(text) || saysNobody(text) || isLaneName(text));
  return { columns: across, below: areApprovers && conditionShare(own.profile) >= 0.6 ? 'approvers' : 'names' };
}
