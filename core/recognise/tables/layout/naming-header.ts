import type { Meaning } from '../../../plan/table.ts';
import { meaningsOf } from '../../lexicon/lexicon.ts';
import { SAYS } from '../columns/header-says.ts';

/** Meanings that say what a row is about: a table begins with one of them. All others say something of it. */
const NAMING: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'title',
  'initiative',
  'milestone',
  'deliverable',
  'decision',
  'description',
  'measure',
  'person',
  'persona',
  'owner',
  'role',
  'team',
  'customer',
  'skill',
  'category',
  'phase',
  'sprint',
  'period',
  'date',
  'choice',
  'lesson',
  'level',
]);

/** Whether a header names what its rows are about, whatever else it could mean; null where its words do not tell. */
export function namesRows(header: string): boolean | null {
  const sure = meaningsOf(header).filter(({ weight }) => weight >= SAYS.sure);
  return sure.length === 0 ? null : sure.every(({ of }) => NAMING.has(of));
}

/** Meanings that a list of its own begins with; an owner or a date may begin a group of columns as well. */
const FIRST: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'title',
  'initiative',
  'milestone',
  'deliverable',
  'decision',
  'measure',
]);

/** Whether a header begins a list of its own. */
export function startsRows(header: string): boolean {
  const [first] = meaningsOf(header);
  return first !== undefined && FIRST.has(first.of) && namesRows(header) === true;
}
