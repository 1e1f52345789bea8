/** The sentences of errors that the functions give, in English; the other languages have the same shape. */
export const english = {
  severity: 'Severity',
  rule: 'Rule',
  finding: 'Finding',
  cells: 'Cells',
  noFindings: 'No findings.',

  noLine: 'Give the readings of one measure: a single row or a single column.',
  holdsError: (code: string) => `One of the cells holds ${code}. Mend it, or leave the cell empty.`,
  noNumbers: (text: string) => `None of the readings is a number: “${text}”. Give the cells that hold the values.`,
  noDirection: (text: string) => `“${text}” is no direction. Write "higher", "lower" or "range".`,
  noKind: (text: string) => `“${text}” is no kind of measure. Write "leading", "lagging" or "cumulative".`,
  noTarget: (text: string) => `“${text}” is no target. Give a number, or the two cells with the ends of a range.`,
  twoEnds: 'Two targets are the ends of a range: leave the direction out, or write "range".',
  tooManyTargets: 'Give one target, or the two cells with the ends of a range.',
  noWorkColumn: 'Give ids, durations and predecessors each as a single column, a cell for each piece of work.',
  unequalLengths: (lengths: string) => `The columns have different lengths: ${lengths}. Give cells of the same rows.`,
  noFloatKind: (text: string) => `“${text}” is no kind of float. Write "total" or "free".`,
  threeColumns: 'Give the estimates as three columns: optimistic, likely and pessimistic working days.',
  noEstimates: 'The estimates are empty. Give optimistic, likely and pessimistic working days.',
  noEstimate: (text: string) => `“${text}” is no estimate. Give working days, 0 or more.`,
  incompleteEstimate: (row: string) =>
    `Row ${row} of the estimates is not complete. Give all three values, or the likely one alone where it is certain.`,
  notAscending: (values: string) =>
    `An estimate does not rise from optimistic over likely to pessimistic: ${values}. Put its values in order.`,
  noConfidence: (text: string) => `“${text}” is no confidence. Give a share between 0 and 1, such as 0.8 or 80%.`,
  idsAndPredecessors: 'Give both ids and predecessors; without them the rows follow one another.',
  unknownPredecessor: (id: string) => `“${id}” is a predecessor, but no row has that id. Mend it, or take it away.`,
  idTwice: (id: string) => `Several rows have the id “${id}”. Give each an id of its own.`,
  cycle: (chain: string) => `Rows wait for themselves: ${chain}. Take one of these links away.`,
  noTrigger: (nearest: string) => `The condition cannot be read. Write it as: ${nearest}`,
  severalMeasures: 'The condition names several measures: write one function for each.',
  noTargetHere: 'Write the value to compare with: the function knows no target.',
  noDay: (text: string) => `“${text}” is no date. Give a cell that holds a date.`,
  unclearDay: (text: string) => `“${text}” is a text that can be read as two dates. Give a cell that holds a date.`,
  noDateSystem: 'Excel did not say whether dates count from 1900 or 1904. Calculate again.',
  noSeverity: (text: string) => `“${text}” is no severity. Write "critical", "serious", "moderate" or "minor".`,
  noSheet: (text: string) => `No sheet is called “${text}”.`,
  notAudited: 'The workbook has not been audited. Choose “Audit now” on the Lanekeeper tab.',
  broken: (message: string) => `The workbook could not be audited: ${message}`,
};

export type FunctionWords = typeof english;
