import type { Meaning } from '../../../plan/table.ts';
import type { ColumnProfile } from './column-profile.ts';
import { traitShare } from './column-profile.ts';
import { areLeading, leading } from './leading.ts';
import { acting, letters, named } from './people-tests.ts';
import { areRoles, rag, status } from './status-cells.ts';
import type { Evidence, Test } from './value-tests.ts';
import {
  says,
  day,
  onDay,
  amount,
  money,
  share,
  part,
  graded,
  text,
  told,
  title,
  long,
  described,
  group,
  party,
  id,
  like,
  linked,
  response,
  parent,
  predecessors,
  lasting,
  length,
  sized,
  mixed,
  anyEnd,
  open,
  ticked,
  unanswered,
  wish,
} from './value-tests.ts';

const TESTS: Readonly<Record<Meaning, Test>> = {
  id,
  title,
  description: described,
  notes: text,
  link: linked,
  level: graded,
  parent,
  category: group,
  phase: group,
  priority: graded,
  mandatory: ticked,
  sprint: group,
  owner: named,
  decision_owner: named,
  integrator: named,
  approver: named,
  raised_by: named,
  person: named,
  persona: acting,
  team: party,
  role: text,
  customer: group,
  raci_role: letters,
  skill: text,
  email: like('email', 4, 'its cells are e-mail addresses', -2),
  status,
  rag,
  stage: group,
  stage_since: onDay,
  percent_complete: share,
  updated_on: onDay,
  start: day,
  end: day,
  due: day,
  earliest_start: day,
  latest_finish: day,
  start_actual: day,
  end_actual: day,
  start_baseline: day,
  end_baseline: day,
  duration: lasting,
  constraint: open,
  date: onDay,
  period: open,
  raised_on: onDay,
  closed_on: onDay,
  decided_on: onDay,
  reviewed_on: onDay,
  depends_on: predecessors,
  successor: predecessors,
  link_type: open,
  lag: length,
  effort: sized,
  effort_actual: length,
  remaining: length,
  capacity: amount,
  absence: amount,
  allocation: amount,
  rate: money,
  share: part,
  displaces: text,
  cost: money,
  cost_actual: money,
  funding: money,
  total: amount,
  variance: amount,
  contingency: open,
  currency: group,
  benefit: open,
  measure: title,
  measure_kind: leading,
  direction: like('direction', 1.6, 'its cells say which way is better', -0.8),
  unit: like('unit', 1.8, 'its cells are units', -0.4),
  target: mixed,
  actual: mixed,
  forecast: anyEnd,
  baseline: mixed,
  drives: text,
  cadence: like('cadence', 2, 'its cells say how often', -0.4),
  definition: long,
  trend: open,
  probability: graded,
  impact: graded,
  score: graded,
  response: response,
  mitigation: long,
  controls: long,
  trigger: told,
  decision: text,
  lane: (p) => (p.numbers >= 0.8 && p.smallest <= 0 ? says(-2.4) : group(p)),
  condition: open,
  deputy: named,
  outcome: text,
  flow: text,
  touch: length,
  wait: length,
  system: group,
  object: group,
  field: text,
  memo: text,
  forum: text,
  options: long,
  reason: long,
  before: open,
  after: open,
  influence: graded,
  support: text,
  deliverable: text,
  criterion: long,
  sunset: text,
  lesson: long,
  choice: text,
  consequence: long,
  initiative: group,
  milestone: unanswered,
  input: wish,
};

const LETTERED: ReadonlySet<Meaning> = new Set<Meaning>(['raci_role', 'rag', 'status', 'priority', 'id', 'category']);

/** Letters of a role; L, M and H are grades. */
function isLettered(profile: ColumnProfile): boolean {
  return traitShare(profile, 'letters') >= 0.8 && traitShare(profile, 'grade') < 0.6;
}

/** What the values of a column say about one meaning. */
export function valueEvidence(meaning: Meaning, profile: ColumnProfile): Evidence {
  const letters = profile.texts > 0.8 && (profile.meanLength <= 3 || profile.examples.size > 1) && isLettered(profile);
  if (letters && !LETTERED.has(meaning)) return says(-2.4, 'its cells are letters such as R and A');
  const evidence = TESTS[meaning](profile);
  const isTold = evidence.weight < 0 && profile.filled === 1 && profile.meanLength > TOLD;
  return isTold ? { ...evidence, weight: evidence.weight * ALONE } : evidence;
}

/** One cell alone that is as long as this may tell what to write there: it counts less against its header. */
const TOLD = 22;
const ALONE = 0.5;
type Suggested = { readonly meaning: Meaning; readonly weight: number };

/** Meanings that values alone may suggest, whatever the header says. */
export function suggestedByValues(profile: ColumnProfile): readonly Suggested[] {
  const letters = isLettered(profile) && profile.texts > 0.8;
  // An O or an X alone as often marks a cell.
  if (letters && profile.filled === 1 && /^\(?[RACIS]/.test([...profile.examples].join('')))
    return [{ meaning: 'raci_role', weight: 0.5 }];
  const found: Suggested[] = [];
  if (profile.filled < 2) return found;
  const add = (meaning: Meaning, weight: number): void => void found.push({ meaning, weight });
  if (traitShare(profile, 'rag') >= 0.6 && !areRoles(profile)) add('rag', 1.4);
  if (traitShare(profile, 'status') >= 0.7 && traitShare(profile, 'rag') < 0.6 && profile.distinct < 0.75)
    add('status', 1.2);
  if (traitShare(profile, 'email') >= 0.6) add('email', 1.4);
  if (traitShare(profile, 'url') >= 0.6) add('link', 1.2);
  if (profile.ragFills >= 0.7 && profile.filled === 0) add('rag', 0.6);
  if (letters) add('raci_role', 0.6);
  if (areLeading(profile)) add('measure_kind', 2.6);
  return found;
}
