import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { TableOutline } from './approvals-answers.ts';
import { Fact, PlanRowItem, RowFacts } from './plan-row.tsx';

interface RuleLineProps {
  readonly table: TableOutline;
  readonly at: number;
  /** What it asks stands elsewhere. */
  readonly brief?: boolean;
}

/** One row of an approval table: what it asks, who approves and how long that may take; its name shows its cells. */
export function RuleLine({ table, at, brief = false }: RuleLineProps): JSX.Element | null {
  const words = usePlanPane().words.approvals;
  const rule = table.rules[at];
  if (rule === undefined) return null;
  const asked = table.fields.flatMap(({ name }, field) => {
    const text = rule.texts[field]?.trim() ?? '';
    return text === '' ? [] : [`${name}: ${text}`];
  });
  return (
    <PlanRowItem row={rule} title={/^\d+$/.test(rule.name) ? words.ruleTitle(rule.name) : rule.name}>
      {!brief && (
        <RowFacts>
          {asked.length === 0 ? <Fact>{words.takesAll}</Fact> : asked.map((text) => <Fact key={text}>{text}</Fact>)}
        </RowFacts>
      )}
      <RowFacts>
        <Fact>
          {rule.approvers.length === 0
            ? words.nobodyApproves
            : words.approves(rule.approvers.join(', '), rule.approvers.length)}
        </Fact>
        {rule.deputies.length > 0 && <Fact>{words.standsIn(rule.deputies.join(', '), rule.deputies.length)}</Fact>}
        {rule.waitLimit !== null && <Fact>{words.limit(rule.waitLimit, rule.waitLimit)}</Fact>}
        {rule.note !== null && <Fact>{rule.note}</Fact>}
      </RowFacts>
    </PlanRowItem>
  );
}
