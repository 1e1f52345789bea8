import type { ToldWork } from '../browser/messages.ts';
import { feature } from '../overlay/feature.ts';
import { isJira, placesOf } from '../sites/jira.ts';
import type { Note } from '../telling/told.ts';
import { Detail } from './parts/detail.tsx';
import { NoteList, NoteShort, spoken } from './parts/notes.tsx';

export default feature({
  id: 'card-badges',
  title: 'Marks cards and rows that need somebody',
  german: 'Markiert Karten und Zeilen, die jemanden brauchen',
  include: [isJira],
  init({ site, each, show }) {
    const { issueCard, cardOf } = placesOf(site);
    each(issueCard, ({ element, key, works, signal }) => {
      const notes = notesOf(works);
      const [first] = notes;
      if (first === undefined) return;
      show({ element: cardOf(element), key, works, signal }, <NoteShort notes={notes} />, {
        label: `${spoken(notes)} (${key})`,
        detail: () => (
          <>
            <NoteList notes={notes} />
            <Detail works={works} />
          </>
        ),
        wantsAttention: first.kind !== 'commitment' && first.kind !== 'near',
      });
    });
  },
});

/** What is said once is not said again: several works of an issue share guardrails. */
function notesOf(works: readonly ToldWork[]): readonly Note[] {
  return [...new Map(works.flatMap(({ told }) => told.notes).map((note) => [note.text, note])).values()];
}
