import type { ApprovalRule } from '../../plan/approvals.ts';
import { personKey } from '../../plan/person-names.ts';
import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'approver-without-deputy',
  family: 'authority',
  severity: 'moderate',
  title: 'Approver without a deputy',
  message: 'Only {approver} can approve {rows} {rows|row|rows} of the approval table, and nobody stands in.',
  why: 'One holiday, one illness, and every case of the lane stands still.',
  fix: 'Name somebody who approves in their place, or a second approver either of whom is enough.',
  needs: ['approvalRules.approvers', 'approvalRules.deputies'],
  *check({ approvalRules }) {
    for (const [key, rows] of byLoneApprover(approvalRules))
      if (!rows.some(hasDeputy))
        yield {
          at: rows.map((row) => cellOf(row, 'deputies')),
          cause: key,
          data: { approver: rows[0]?.approvers?.names[0] ?? '', rows: rows.length },
        };
  },
  german: {
    title: 'Freigabe ohne Vertretung',
    message:
      'Nur {approver} kann {rows} {rows|Zeile|Zeilen} der Freigabetabelle freigeben, und niemand ist zur Vertretung benannt.',
    why: 'Ein Urlaub, eine Krankheit, und jeder Fall dieser Spur steht still.',
    fix: 'Benennen Sie jemanden, der an ihrer Stelle freigibt, oder eine zweite Person, von denen eine genügt.',
  },
  examples: {
    passing: [
      {
        title: 'Somebody stands in, two approve, nobody has to, a team approves',
        german: 'Jemand vertritt, zwei geben frei, niemand muss, ein Team gibt frei',
        sheet: `
          | Discount % | Lane       | Approver           | Deputy   | Max wait (days) |
          | < 10       | Autonomy   | none               |          |                 |
          | 10–20      | Guardrail  | Ada Berg           | Ben Holm | 2               |
          | 20–30      | Deal desk  | Deal desk team     |          | 3               |
          | 30–40      | Commitment | Cleo Park, Dan Fox |          | 5               |
          | > 40       | Board      | Hal Moss           | Eve Long | 5               |`,
      },
    ],
    failing: [
      {
        title: 'The same person twice, and one who stands in for herself',
        german: 'Zweimal dieselbe Person, und eine, die sich selbst vertritt',
        flags: ['D3,D4', 'D5'],
        sheet: `
          | Discount % | Lane       | Approver | Deputy   | Max wait (days) |
          | < 10       | Autonomy   | none     |          |                 |
          | 10–20      | Guardrail  | Ada Berg |          | 2               |
          | 20–30      | Deal desk  | Ada Berg |          | 3               |
          | > 30       | Commitment | Hal Moss | Hal Moss | 5               |`,
      },
    ],
  },
});

/** Rows that one person or one role approves alone, by approver. */
function byLoneApprover(rules: readonly ApprovalRule[]): ReadonlyMap<string, readonly ApprovalRule[]> {
  const found = new Map<string, ApprovalRule[]>();
  for (const rule of rules) {
    const { approvers, deputies } = rule;
    const [name, more] = approvers?.names ?? [];
    if (name === undefined || more !== undefined || deputies === undefined) continue;
    if (approvers?.nature !== 'person' && approvers?.nature !== 'role') continue;
    const known = found.get(personKey(name));
    if (known === undefined) found.set(personKey(name), [rule]);
    else known.push(rule);
  }
  return found;
}

/** A deputy named in one row stands in for the approver in all of them; nobody stands in for themselves. */
function hasDeputy({ approvers, deputies }: ApprovalRule): boolean {
  if ((deputies ?? null) === null || deputies!.nature === 'placeholder') return false;
  const own = new Set((approvers?.names ?? []).map(personKey));
  return deputies!.names.some((name) => !own.has(personKey(name)));
}
