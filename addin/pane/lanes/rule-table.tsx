import type { JSX } from 'preact';
import { addressOf } from '../../../core/sheet/cell-reference.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { CellButton } from '../parts/cell-button.tsx';
import { Fold } from '../parts/fold.tsx';
import type { CheckAnswer, RuleOutline, TableOutline } from './approvals-answers.ts';
import { fieldTitle } from './band-text.ts';
import { TableLaneMark } from './table-lane.tsx';

interface RuleTableProps {
  readonly table: TableOutline;
  /** Null while it is being worked out. */
  readonly check: CheckAnswer | null;
}

/** The rows of an approval table as their planner wrote them, with what could not be read and what no case reaches. */
export function RuleTable({ table, check }: RuleTableProps): JSX.Element {
  const words = usePlanPane().words.approvals;
  const dead = new Set(check?.unreachable.map(({ rule }) => rule));
  return (
    <Fold title={words.rows} count={table.rules.length}>
      <div class="table-box" role="region" aria-label={words.rows}>
        <table class="works rules">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {table.fields.map((field) => (
                <th key={field.name} scope="col">
                  {fieldTitle(field)}
                </th>
              ))}
              <th scope="col">{words.lane}</th>
              <th scope="col">{words.approvers}</th>
            </tr>
          </thead>
          <tbody>
            {table.rules.map((rule, at) => (
              <RuleRow key={rule.cells.map(addressOf).join(' ')} table={table} rule={rule} isDead={dead.has(at)} />
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}

interface RuleRowProps {
  readonly table: TableOutline;
  readonly rule: RuleOutline;
  readonly isDead: boolean;
}

function RuleRow({ table, rule, isDead }: RuleRowProps): JSX.Element {
  const words = usePlanPane().words.approvals;
  const [cell] = rule.cells;
  const nearestOf = (field: number) => rule.unread.find((one) => one.field === field);
  return (
    <tr class={isDead ? 'is-dead' : ''}>
      <th scope="row">{cell !== undefined && <CellButton cell={cell} among={rule.cells} short />}</th>
      {rule.texts.map((text, field) => {
        const unread = nearestOf(field);
        return (
          <td key={table.fields[field]?.name} class={unread === undefined ? '' : 'is-unread'}>
            {text === '' ? <span class="hint">{words.anyValue}</span> : text}
            {unread !== undefined && (
              <span class="hint"> {unread.nearest === null ? words.unread : words.nearest(unread.nearest)}</span>
            )}
          </td>
        );
      })}
      <td>
        <TableLaneMark lanes={table.lanes} at={rule.lane} />
        {isDead && <span class="hint"> {words.holes.never}</span>}
      </td>
      <td>{rule.approvers.length === 0 ? words.nobody : rule.approvers.join(', ')}</td>
    </tr>
  );
}
