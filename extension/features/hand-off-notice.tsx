import { eachRecord } from '../overlay/each-record.tsx';
import { feature } from '../overlay/feature.ts';
import { isRecord, recordHeading } from '../sites/salesforce.ts';

export default feature({
  id: 'hand-off-notice',
  title: 'Says who has a record next, and how long it usually waits there',
  german: 'Sagt, bei wem ein Datensatz als Nächstes ist und wie lange er dort meist wartet',
  include: [isRecord],
  init(on) {
    eachRecord(on, recordHeading, (told) => {
      const [first] = told.flatMap(({ handOff }) => handOff ?? []);
      if (first === undefined) return null;
      return {
        view: (
          <span class="note">
            <bdi>{first.short}</bdi>
          </span>
        ),
        where: 'dock',
        label: first.text.startsWith(first.short) ? first.text : `${first.short}: ${first.text}`,
        detail: () => <p dir="auto">{first.text}</p>,
      };
    });
  },
});
