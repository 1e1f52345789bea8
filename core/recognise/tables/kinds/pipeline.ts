import { anyCase } from '../../lexicon/any-case.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';

/** Headers of deals that are to be sold, as a CRM or a seller writes them. */
const OF_DEALS = anyCase`^(?:opportunit(?:y|ies)(?: name)?|deals?(?: name| size| value)?|prospects?|accounts?(?: name)?|leads?(?: source)?|(?:sales |opportunity |deal )?stage|(?:expected |est\.? |estimated )?clos(?:e|ing) date|acv|tcv|arr|mrr|(?:weighted )?(?:amount|value|revenue)|win (?:probability|%)|probability(?: \(?%\)?)?|forecast category|(?:sales |account )?rep|account (?:executive|manager)|next step|verkaufschance|abschlussdatum|auftragswert|verkaufsphase|oportunidad|fecha de cierre|oportunidade|data de fechamento|opportunité|date de clôture)$`;

/** A register of risks has one or two of them, a plan of initiatives three at most. */
const FEWEST = 4;

/** Whether rows are deals of a sales pipeline: their probability is no risk’s and their stage no gate’s. */
export function isPipeline(columns: readonly ColumnEvidence[]): boolean {
  return columns.filter(({ header }) => OF_DEALS.test(header.trim())).length >= FEWEST;
}
