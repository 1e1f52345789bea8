import type { JSX } from 'preact';
import { eachRecord } from '../overlay/each-record.tsx';
import { feature } from '../overlay/feature.ts';
import { LaneMark } from '../overlay/lane-mark.tsx';
import { isRecord, recordHeading } from '../sites/salesforce.ts';
import type { RecordStrip } from '../telling/told-record.ts';
import { changedTables } from './parts/changed-tables.ts';
import { Sheets } from './parts/sheets.tsx';

export default feature({
  id: 'lane-strip',
  title: 'Shows on a record which approval lane it takes, and why',
  german: 'Zeigt an einem Datensatz, welchen Freigabeweg er nimmt und warum',
  include: [isRecord],
  init(on) {
    eachRecord(on, recordHeading, (told, { key }) => {
      const [first] = told;
      const strips = told.flatMap(({ strip }) => strip ?? []);
      const [strip] = strips;
      if (first === undefined || strip === undefined) return null;
      const rest = [
        ...changedTables(key, told),
        ...told.flatMap(({ notes }) => notes.filter(({ isUrgent }) => isUrgent).map(({ short }) => short)),
        ...(strips.length > 1 ? [`+${strips.length - 1}`] : []),
      ];
      return {
        view: <Strip strip={strip} rest={rest} />,
        where: 'below',
        detail: () => <Sheets sheets={told.map(({ sheet }) => sheet)} buttons={first.buttons} />,
        wantsAttention: told.some(({ wantsAttention }) => wantsAttention),
        announces: [strip.lane?.word, strip.problem ?? strip.approvers].filter(Boolean).join(': '),
      };
    });
  },
});

/** @param rest what else is worth a look, shown where there is room */
function Strip({ strip, rest }: { readonly strip: RecordStrip; readonly rest: readonly string[] }): JSX.Element {
  const { lane, values, rule, approvers, wait, faster, problem } = strip;
  const parts = [
    ['', problem ?? ''],
    ['extra', values && rule ? `${values} →` : values],
    ['extra', rule && approvers ? `${rule}:` : rule],
    ['strong', approvers],
    ...[wait, faster, ...rest].map((text) => ['quiet extra', text]),
  ];
  return (
    <span class="strip">
      {lane !== null && <LaneMark {...lane} />}
      {parts.map(
        ([name, text]) =>
          text !== '' && (
            <span key={text} dir="auto" class={name}>
              {text}
            </span>
          ),
      )}
      <span class="opens" aria-hidden="true" />
    </span>
  );
}
