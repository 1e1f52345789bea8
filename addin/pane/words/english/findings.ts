import type { Formats } from '../../display/formats.ts';

/** The list of findings, a finding's card, and what can be done with it. */
export const findings = ({ number, count }: Formats) => ({
  list: 'Findings',
  nobody: 'Nobody named',
  accepted: 'Accepted',
  search: 'Search findings',
  filter: (chosen: number) => (chosen === 0 ? 'Filter' : `Filter (${number(chosen)})`),
  groupBy: 'Group by',
  groupings: { severity: 'Severity', rule: 'Rule', sheet: 'Sheet', owner: 'Owner' },
  all: 'All',
  choice: (words: string, amount: number) => `${words} (${number(amount)})`,
  narrowed: (amount: number) => count(amount, 'finding', 'findings'),
  narrowedAt: (amount: number, place: string) => `${count(amount, 'finding', 'findings')} at ${place}`,
  showAll: 'Show all',
  here: (place: string, amount: number) => `Here: ${place} (${number(amount)})`,
  onlyHere: 'Show only these',
  places: (first: string, more: number) => `${first} and ${number(more)} more`,
  where: (first: string, more: number) => `${first} and ${count(more, 'more cell', 'more cells')}`,
  moreCells: (amount: number) => `${number(amount)} more`,
  tooManyCells: (amount: number) => `and ${number(amount)} more, all marked in the sheet`,
  showCell: (address: string) => `Show ${address}`,
  rule: (id: string) => `Rule ${id}`,
  showFix: 'Show fix',
  goTo: 'Go to cell',
  acceptMore: 'Accept…',
  fix: {
    title: 'Fix',
    cell: 'Cell',
    before: 'Before',
    after: 'After',
    more: (amount: number) => `and ${count(amount, 'more cell', 'more cells')} in the same way`,
    apply: (cells: number) => (cells === 1 ? 'Apply' : `Apply to ${number(cells)} cells`),
  },
  accept: {
    title: 'Accept',
    why: 'Why is this fine?',
    asks: 'Give a reason, so that others know why this finding is accepted.',
    until: 'Look at it again on',
    submit: 'Accept',
  },
  accepting: {
    reason: (reason: string) => `“${reason}”`,
    /** Days and name come as they are shown; null where there is none. */
    facts: (on: string, by: string | null, until: string | null) =>
      `Accepted on ${on}${by === null ? '' : ` by ${by}`}, ${until === null ? 'without an end date' : `until ${until}`}`,
    takeBack: 'No longer accept',
  },
  nothing: {
    filtered: 'No finding fits the search and filters.',
    showAll: 'Show all findings',
    noTable:
      'No plan table was found, so there was nothing to audit. A table needs a row of headers such as Milestone, Owner and Due. Where one was missed, say so under what was left out.',
    unknown:
      'No table was recognised as part of a plan, so only the cells themselves were checked. Say what a table holds, and the audit goes on.',
    noRows: 'The tables have headers and no rows yet. Findings appear as soon as something stands below the headers.',
    waiting: (questions: number) =>
      questions === 1
        ? 'One guess was too unsure to audit with. Answer the question, and the audit goes on.'
        : `${number(questions)} guesses were too unsure to audit with. Answer the questions, and the audit goes on.`,
    clean: (rules: number, tables: number) =>
      `Nothing found: ${count(rules, 'rule', 'rules')} passed over ${count(tables, 'table', 'tables')}.`,
    cleanSoFar: (rules: number, tables: number) =>
      `Nothing found in the rest: ${count(rules, 'rule', 'rules')} passed over ${count(tables, 'table', 'tables')}.`,
    answer: (questions: number) => `Answer ${count(questions, 'question', 'questions')}`,
    showUnderstood: 'Show what was understood',
  },
  notChecked: {
    title: 'Could not check',
    unsure: (questions: number) =>
      `${questions === 1 ? 'One guess was' : `${number(questions)} guesses were`} too unsure to audit with.`,
    answer: 'Answer under Understood',
    broke: (reason: string) => `This rule broke and was left out: ${reason}`,
    noReason: 'no reason given',
  },
  content: {
    empty: 'empty',
    emptyFull: 'Empty',
    text: (value: string) => `“${value}”`,
    textFull: (length: number) => `Text of ${count(length, 'character', 'characters')}`,
    logical: (value: boolean): string => (value ? 'TRUE' : 'FALSE'),
    logicalFull: (value: string) => `Logical value ${value}`,
    formulaFull: (formula: string) => `Formula ${formula}`,
    errorFull: (error: string) => `Error ${error}`,
    dateFull: (iso: string) => `Date ${iso}`,
    numberFull: (value: number) => `Number ${value}`,
  },
});
