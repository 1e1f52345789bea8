import type { FeaturePage, Found } from '../overlay/feature.ts';
import { feature } from '../overlay/feature.ts';
import { isIssue, issueOf, placesOf } from '../sites/jira.ts';
import type { Note } from '../telling/told.ts';
import { NoteList, NoteShort, spoken } from './parts/notes.tsx';

export default feature({
  id: 'drift',
  title: 'Says where Jira and the plan disagree',
  german: 'Sagt, wo Jira und der Plan abweichen',
  include: [isIssue],
  init(on) {
    on.each(placesOf(on.site).issueHeading, async (found) => {
      const notes = await notesOf(found, on);
      if (notes.length === 0) return;
      on.show(found, <NoteShort notes={notes} />, {
        where: 'below',
        detail: () => <NoteList notes={notes} />,
        label: spoken(notes),
        wantsAttention: true,
      });
    });
  },
});

/** Only an issue that the plan links by its key can differ from it. */
async function notesOf({ key, works, signal }: Found, { site, driftOf }: FeaturePage): Promise<readonly Note[]> {
  if (works.every(({ reason }) => reason.by !== 'key')) return [];
  const { issue } = await issueOf(site, key, signal);
  return issue === null ? [] : driftOf(key, issue);
}
