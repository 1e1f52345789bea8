import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'commitment-without-approver',
  family: 'authority',
  severity: 'serious',
  title: 'Commitment without an approving executive',
  message: 'No executive is named who approves a change of “{commitment}”.',
  messages: { placeholder: '“{commitment}” has “{text}” where the approving executive should stand.' },
  systematic: 'No approving executive is named for {count} of {total} commitments on {sheet}.',
  why: 'A promise to a client or to the board that nobody has to approve a change of is changed by whoever is late.',
  fix: 'Name the executive who approves every change of it.',
  needs: ['commitments.approver'],
  each: ['commitments'],
  checkEach(commitment) {
    const { approver, status, name } = commitment;
    if (!isOpen(status) || approver === undefined) return null;
    if (approver !== null && approver.nature !== 'placeholder') return null;
    return {
      at: cellOf(commitment, 'approver'),
      entity: commitment,
      data: { commitment: name, text: approver?.text ?? '' },
      message: approver === null ? undefined : 'placeholder',
    };
  },
  german: {
    title: 'Zusage, für die keine Führungskraft einsteht',
    message: 'Niemand aus der Führung ist benannt, der eine Änderung von „{commitment}“ genehmigt.',
    messages: {
      placeholder: 'Bei „{commitment}“ steht „{text}“ anstelle der Führungskraft, die Änderungen genehmigt.',
    },
    systematic:
      'Für {count} von {total} Zusagen im Blatt {sheet} ist niemand aus der Führung benannt, der Änderungen genehmigt.',
    why: 'Eine Zusage an Kunden oder Aufsichtsgremien, deren Änderung niemand genehmigen muss, ändert der, der sich verspätet.',
    fix: 'Benennen Sie die Führungskraft, die jede Änderung genehmigt.',
  },
  examples: {
    passing: [
      {
        title: 'A person and a role; one that is done',
        german: 'Eine Person und eine Rolle; eine, die erledigt ist',
        sheet: `
          ## Commitments
          | ID | Commitment            | Client    | Due        | Executive approver | Status |
          | C1 | Uptime of 99.9%       | Northwind | 2026-09-30 | Cleo Park          | Open   |
          | C2 | Net ARR of the year   |           | 2026-12-31 | CFO                | Open   |
          | C3 | Single sign-on        | Contoso   | 2026-01-31 |                    | Done   |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ['Commitments!E3', 'Commitments!E4'],
        sheet: `
          ## Commitments
          | ID | Commitment            | Client    | Due        | Executive approver | Status |
          | C1 | Uptime of 99.9%       | Northwind | 2026-09-30 | Cleo Park          | Open   |
          | C2 | Net ARR of the year   |           | 2026-12-31 |                    | Open   |
          | C3 | Single sign-on        | Contoso   | 2026-10-31 | TBD                | Open   |
          | C4 | Data kept in the EU   | Fabrikam  | 2026-11-30 | Eve Long           | Open   |`,
      },
    ],
  },
});
