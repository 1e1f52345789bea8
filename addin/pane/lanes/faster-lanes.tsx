import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { FasterLine, TableOutline } from './approvals-answers.ts';
import { fieldValueText } from './field-value-text.ts';
import { spanText } from './span-text.ts';
import { TableLaneMark } from './table-lane.tsx';

interface FasterLanesProps {
  readonly table: TableOutline;
  readonly faster: readonly FasterLine[];
}

/** The smallest changes that would put a deal into a faster lane. */
export function FasterLanes({ table, faster }: FasterLanesProps): JSX.Element {
  const { words: all, show } = usePlanPane();
  const words = all.approvals.deal;
  const changeText = ({ field, to, span, currency }: FasterLine['changes'][number]): string => {
    const own = table.fields[field];
    if (own === undefined) return '';
    if (span === null) return words.change(own.name, fieldValueText(to, own, show, all));
    const unit = currency === null ? '' : `\u00a0${currency}`;
    return words.change(own.name, spanText(span, own, show, all) + unit);
  };
  return (
    <div class="faster">
      <h3>{words.faster}</h3>
      <ul>
        {faster.map(({ lane, rule, changes }) => {
          const usual = table.lanes[lane]?.usual ?? null;
          return (
            <li key={`${lane} ${rule} ${changes.map(changeText).join()}`}>
              <TableLaneMark lanes={table.lanes} at={lane} />{' '}
              {words.if(all.approvals.and(changes.length, changes.map(changeText)))}
              {usual !== null && <span class="hint"> · {words.usualShort(usual.days)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
