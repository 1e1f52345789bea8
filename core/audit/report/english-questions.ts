/** What is asked about tables and columns; `place` is a table’s sheet and range. */
export const englishQuestions = {
  kind: (place: string, kind: string) => `Does the table at ${place} hold “${kind}”? It is left out until you say so.`,
  names: (place: string, kind: string) =>
    `Which column names the rows of the table at ${place} (“${kind}”)? None was recognised, so the table is left out until you say so.`,
  namesGuess: (place: string, kind: string, line: string, header: string) =>
    `Does column ${line}${header === '' ? '' : ` (“${header}”)`} name the rows of the table at ${place} (“${kind}”)? That is not sure, so the table is left out until you say so.`,
  approvers: (place: string) =>
    `Which column of the approval table at ${place} says who approves, or which lane applies? None was recognised, so the table is left out until you say so.`,
  meaning: (place: string, line: string, header: string, meaning: string, isRow: boolean) =>
    `Does ${isRow ? 'row' : 'column'} ${line}${header === '' ? '' : ` (“${header}”)`} at ${place} mean “${meaning}”? It is left out until you say so.`,
  time: (place: string, first: string, last: string) =>
    `Which dates do the columns “${first}” to “${last}” at ${place} stand for? Nothing near says it: write a year or a day into their headers, or a year into the title above them or the sheet’s name. They are left out until then.`,
};

export type QuestionWords = typeof englishQuestions;
