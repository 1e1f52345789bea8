import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { DealOutcome, FieldOutline, TableOutline, UsedLine } from './approvals-answers.ts';
import { fieldValueText } from './field-value-text.ts';
import { RuleLine } from './rule-line.tsx';
import { TableLaneMark } from './table-lane.tsx';

type Decided = Extract<DealOutcome, { is: 'decided' }>;

/** A deal that a row decides: its lane, how long that usually takes, the row, and the values it looked at. */
export function DecidedDeal({
  table,
  outcome,
}: {
  readonly table: TableOutline;
  readonly outcome: Decided;
}): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.approvals.deal;
  const { rules, lane, used, immaterial, usual } = outcome;
  const [first] = rules;
  const approvers = (first === undefined ? undefined : table.rules[first]?.approvers) ?? [];
  return (
    <>
      <p class="deal-lane">
        <TableLaneMark lanes={table.lanes} at={lane} />
        <span class="hint">
          {approvers.length === 0
            ? all.approvals.nobodyApproves
            : all.approvals.approves(approvers.join(', '), approvers.length)}
        </span>
      </p>
      {usual !== null && <p class="row-facts">{words.usual(usual.days, usual.cases, usual.open)}</p>}
      {used.length > 0 && (
        <table class="deal-used">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.asked}</th>
            </tr>
          </thead>
          <tbody>
            {used.map((one) => (
              <UsedRow key={one.field} used={one} field={table.fields[one.field]} />
            ))}
          </tbody>
        </table>
      )}
      {immaterial.length > 0 && (
        <p class="hint">
          {words.immaterial(
            immaterial.length,
            all.approvals.and(
              immaterial.length,
              immaterial.map(({ field }) => table.fields[field]?.name ?? ''),
            ),
          )}
        </p>
      )}
      <ul class="plan-rows">
        {rules.map((at) => (
          <RuleLine key={at} table={table} at={at} brief={used.length > 0} />
        ))}
      </ul>
    </>
  );
}

function UsedRow({
  used,
  field,
}: {
  readonly used: UsedLine;
  readonly field: FieldOutline | undefined;
}): JSX.Element | null {
  const { words: all, show } = usePlanPane();
  const words = all.approvals.deal;
  if (field === undefined) return null;
  const { value, text, converted, isCurrencyAssumed } = used;
  return (
    <tr>
      <th scope="row">{field.name}</th>
      <td>
        {fieldValueText(value, field, show, all)}
        {converted !== null && (
          <span class="hint">
            {' '}
            = {fieldValueText({ is: 'number', value: converted, currency: field.currency }, field, show, all)}
          </span>
        )}
        {isCurrencyAssumed && <span class="hint"> {words.assumed}</span>}
      </td>
      <td>{text.trim() === '' ? all.approvals.anyValue : text}</td>
    </tr>
  );
}
