import { feature } from '../overlay/feature.ts';
import { isIssue, placesOf } from '../sites/jira.ts';
import { NoteList, NoteShort, spoken } from './parts/notes.tsx';

export default feature({
  id: 'dependency-notice',
  title: 'Says what an issue waits for in the plan',
  german: 'Sagt, worauf ein Vorgang im Plan wartet',
  include: [isIssue],
  init({ site, each, show }) {
    each(placesOf(site).issueHeading, (found) => {
      const notes = found.works.flatMap(({ told }) => told.waitsFor);
      if (notes.length === 0) return;
      show(found, <NoteShort notes={notes} />, {
        where: 'below',
        detail: () => <NoteList notes={notes} />,
        label: spoken(notes),
      });
    });
  },
});
