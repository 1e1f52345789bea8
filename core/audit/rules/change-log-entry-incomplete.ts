import type { ChangeEntry } from '../../plan/governance.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { listed } from '../lists-in-words.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'change-log-entry-incomplete',
  family: 'authority',
  severity: 'moderate',
  title: 'Incomplete change-log entry',
  message: '“{change}” does not say {missing}.',
  why: 'What was promised, what it became, why and on whose word is all a change log is there for.',
  fix: 'Fill in date, before, after, reason and approver.',
  needs: ['changes.before', 'changes.after'],
  each: ['changes'],
  checkEach(entry) {
    if (entry.before === undefined || entry.after === undefined || entry.status?.state === 'cancelled') return null;
    const missing = PARTS.filter(({ field }) => lacks(entry, field));
    const [first] = missing;
    // A row in which next to nothing stands is one that is being written.
    if (first === undefined || (lacks(entry, 'before') && lacks(entry, 'after') && lacks(entry, 'on'))) return null;
    return {
      at: missing.map(({ field }) => cellOf(entry, field)),
      entity: entry,
      data: {
        change: entry.name,
        missing: listed(missing.map(({ words }) => words)),
      },
    };
  },
  german: {
    title: 'Unvollständiger Eintrag im Änderungsprotokoll',
    message: '„{change}“ sagt nicht, {missing}.',
    why: 'Was zugesagt war, was daraus wurde, warum und auf wessen Wort: Dafür ist ein Änderungsprotokoll da.',
    fix: 'Ergänzen Sie Datum, Vorher, Nachher, Grund und Genehmigung.',
  },
  examples: {
    passing: [
      {
        title: 'Whole entries; one that still waits for its approval; one that was rejected',
        german: 'Vollständige Einträge; einer, der noch auf Genehmigung wartet; einer, der abgelehnt wurde',
        sheet: `
          ## Change log
          | Date       | Change     | Item      | Before   | After    | Reason      | Approved by | Status   |
          | 2026-02-03 | Beta moved | Beta live | 31 March | 15 May   | Vendor late | Hal Moss    | Approved |
          | 2026-02-10 | Lower ARR  | ARR       | 4.5m EUR | 4.2m EUR | Churn       |             | Open     |
          | 2026-02-12 | More sites | Sites     | 2        | 4        |             |             | Rejected |`,
      },
      {
        title: 'What was added was nothing before',
        german: 'Was hinzukam, war vorher nichts',
        sheet: `
          ## Change log
          | Date       | Change          | Item      | Before   | After    | Reason      | Approved by |
          | 2026-02-03 | Beta moved      | Beta live | 31 March | 15 May   | Vendor late | Hal Moss    |
          | 2026-02-12 | Added a measure | Sites     |          | 4        | Demand      | Hal Moss    |
          | 2026-02-16 | Partner bonus   | Bonus     | none     | 5%       | Demand      | Hal Moss    |
          | 2026-02-17 | Reseller rebate | Rebate    | 2%       | n/a      | Margin      | Hal Moss    |`,
      },
    ],
    failing: [
      {
        title: 'No reason and approver; no value before',
        german: 'Kein Grund und niemand, der genehmigt; kein Wert vorher',
        flags: ["'Change log'!F3,'Change log'!G3", "'Change log'!D4"],
        sheet: `
          ## Change log
          | Date       | Change     | Item      | Before   | After    | Reason      | Approved by |
          | 2026-02-03 | Beta moved | Beta live | 31 March | 15 May   | Vendor late | Hal Moss    |
          | 2026-02-10 | Lower ARR  | ARR       | 4.5m EUR | 4.2m EUR |             | TBD         |
          | 2026-02-12 | More sites | Sites     |          | 4        | Demand      | Hal Moss    |`,
      },
    ],
  },
});

type Part = 'on' | 'before' | 'after' | 'reason' | 'approver';

const PARTS: readonly { readonly field: Part; readonly words: Phrase }[] = [
  { field: 'on', words: { en: 'when', de: 'wann' } },
  { field: 'before', words: { en: 'what it was before', de: 'was vorher galt' } },
  { field: 'after', words: { en: 'what it became', de: 'was daraus wurde' } },
  { field: 'reason', words: { en: 'why', de: 'warum' } },
  { field: 'approver', words: { en: 'who approved it', de: 'wer es genehmigt hat' } },
];

/** What came anew was nothing before, and what went is nothing after. */
const ADDED =
  /^(?:add(?:ed|ition)?|new|created?|insert(?:ed)?|neu|angelegt|hinzugefügt|ajout(?:é|er)?|nouveau|añadido|nuevo|creado)(?!\p{L})/iu;
const REMOVED = /^(?:removed?|deleted?|dropped|gelöscht|entfernt|gestrichen|supprimé|eliminado)(?!\p{L})/iu;

/** Says that nothing was there, or is there any more. */
const NOTHING =
  /^(?:none|nothing|nil|n\/?a|n\.a\.|not applicable|keine?|nichts|entfällt|aucune?|rien|ningun[oa]?|nada|nessun[oa]?|niente|geen)$/i;

/** Whether a part that the log has a column for is missing; a change that is still open has no approval yet. */
function lacks(entry: ChangeEntry, field: Part): boolean {
  const value = entry[field];
  if ((field === 'before' && ADDED.test(entry.name)) || (field === 'after' && REMOVED.test(entry.name))) return false;
  if (field === 'approver') {
    const isOpenYet = entry.status?.state === 'not-started' || entry.status?.state === 'in-progress';
    return !isOpenYet && value !== undefined && (entry.approver ?? { nature: 'placeholder' }).nature === 'placeholder';
  }
  if ((field === 'before' || field === 'after') && NOTHING.test(entry[field]?.trim() ?? '')) return false;
  if (value !== null) return typeof value === 'string' && isPlaceholder(value);
  return isPlaceholder(entry.unread[field] ?? '');
}
