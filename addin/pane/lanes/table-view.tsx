import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { createLookUp } from '../model/look-up.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { LookedUp } from '../parts/looked-up.tsx';
import type { TableOutline, ToldCase } from './approvals-answers.ts';
import type { DealEntry } from './deal-entry.ts';
import { entryOf } from './deal-entry.ts';
import { HoleList } from './hole-list.tsx';
import { LaneList } from './lane-list.tsx';
import { MapPanel } from './map-panel.tsx';
import { firstView, viewOfCase } from './map-view.ts';
import { RuleTable } from './rule-table.tsx';
import { TryDeal } from './try-deal.tsx';
import { UnreadNote } from './unread-note.tsx';

interface TableViewProps {
  readonly table: TableOutline;
  /** Its place among the tables of the plan. */
  readonly at: number;
}

/** One approval table: its map, its holes, a deal to try, its lanes and its rows. */
export function TableView({ table, at }: TableViewProps): JSX.Element {
  const { words: all, port, audited } = usePlanPane();
  const words = all.approvals;
  const [view, setView] = useState(() => firstView(table));
  const [entries, setEntries] = useState<ReadonlyMap<string, DealEntry>>(new Map());
  const top = useRef<HTMLDivElement>(null);
  const check = useMemo(() => createLookUp(audited, () => port.approvalCheck({ table: at })), [at]);
  const shown = view.values.length === table.fields.length ? view : firstView(table);
  const showOnMap = (told: ToldCase): void => {
    setView(viewOfCase(shown, told, table));
    top.current?.scrollIntoView({ block: 'start' });
  };
  const tryValues = (): void => {
    setEntries(new Map(table.fields.map((field, index) => [field.name, entryOf(shown.values[index] ?? null, field)])));
    setTimeout(() => document.querySelector('.deal')?.scrollIntoView({ block: 'nearest' }), 0);
  };
  return (
    <>
      <p class="headline" ref={top}>
        {words.headline(table.rules.length, table.lanes.length)} · {words.policies[table.hitPolicy]}
        {!table.isPolicyStated && ` ${words.policyTold}`}
      </p>
      {table.fields.length > 0 && <MapPanel table={table} at={at} view={shown} onChange={setView} onTry={tryValues} />}
      <UnreadNote table={table} />
      <LookedUp lookUp={check} doing={words.holes.working}>
        {(answer) => <HoleList table={table} check={answer} onMap={showOnMap} />}
      </LookedUp>
      {table.fields.length > 0 && <TryDeal table={table} at={at} entries={entries} onChange={setEntries} />}
      <LaneList table={table} />
      <RuleTable table={table} check={check.answer.value} />
    </>
  );
}
