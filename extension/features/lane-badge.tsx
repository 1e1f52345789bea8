import { eachRecord } from '../overlay/each-record.tsx';
import { feature } from '../overlay/feature.ts';
import { LaneMark } from '../overlay/lane-mark.tsx';
import { isList } from '../sites/salesforce.ts';
import { boardCard } from '../sites/salesforce-board.ts';
import { listRow } from '../sites/salesforce-list.ts';
import { Sheets } from './parts/sheets.tsx';

export default feature({
  id: 'lane-badge',
  title: 'Marks rows and cards with their approval lane',
  german: 'Markiert Zeilen und Karten mit ihrem Freigabeweg',
  include: [isList],
  init(on) {
    for (const place of [listRow, boardCard])
      eachRecord(on, place, (told) => {
        const [first] = told;
        const badges = told.flatMap(({ badge }) => badge ?? []);
        const [badge] = badges;
        if (first === undefined || badge === undefined) return null;
        const { lane, short } = badge;
        return {
          view: (
            <span class={lane === null ? 'note quiet' : 'note'}>
              {lane === null ? <bdi>{short}</bdi> : <LaneMark lane={lane.lane} word={short} />}
              {badges.length > 1 && <span class="quiet">+{badges.length - 1}</span>}
            </span>
          ),
          label: badges.map(({ text }) => text).join(' '),
          detail: () => <Sheets sheets={told.map(({ sheet }) => sheet)} buttons={first.buttons} />,
          wantsAttention: told.some(({ wantsAttention }) => wantsAttention),
        };
      });
  },
});
