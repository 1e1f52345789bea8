import { SEVERITIES } from '../../core/audit/finding.ts';
import type { OverlayFinding, WorkFindings } from '../../core/feed/work-findings.ts';
import { personKey } from '../../core/plan/person-names.ts';
import type { NamedPlan } from './whole-plans.ts';

/** What a plan says is open about a work. */
export interface FindingsOfWork {
  /** Of the plan and of the work. */
  readonly plan: string;
  readonly name: string;
  readonly open: WorkFindings;
}

/** A finding with the works that it is about. */
export interface ToldFinding {
  readonly plan: string;
  readonly finding: OverlayFinding;
  readonly works: readonly string[];
}

export interface ToldFindings {
  /** Each once, worst first. */
  readonly told: readonly ToldFinding[];
  /** How many more the workbooks have. */
  readonly more: number;
}

/** The open findings of works that a person owns; null where no plan was published with findings. */
export function findingsOfPerson(me: string, plans: readonly NamedPlan[]): ToldFindings | null {
  if (plans.every(({ findings }) => findings === null)) return null;
  const mine = plans.flatMap(({ name: plan, works, findings }) => {
    const own = (findings ?? []).filter(({ owners }) => owners.some((owner) => personKey(owner) === personKey(me)));
    const byWork = new Map(own.map((open) => [open.ref, open]));
    // In the plan’s order: the feed’s is by hash.
    return works.flatMap(({ ref, name }): readonly FindingsOfWork[] => {
      const open = byWork.get(ref);
      return open === undefined ? [] : [{ plan, name, open }];
    });
  });
  return toldFindings(mine);
}

/** What is open about works as one list: a finding about several of them stands once. */
export function toldFindings(all: readonly FindingsOfWork[]): ToldFindings {
  const told = new Map<string, ToldFinding>();
  for (const { plan, name, open } of all)
    for (const finding of open.findings) {
      const key = `${plan}\n${finding.id}`;
      const known = told.get(key);
      told.set(key, { plan, finding, ...known, works: [...new Set([...(known?.works ?? []), name])] });
    }
  return {
    told: [...told.values()].toSorted((one, other) => rank(one) - rank(other)),
    more: all.reduce((sum, { open }) => sum + open.more, 0),
  };
}

function rank({ finding }: ToldFinding): number {
  return SEVERITIES.indexOf(finding.severity);
}
