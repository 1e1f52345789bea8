import { shortened } from './shortened.ts';

/** The sentences in which Excel's side of the pane speaks, in English; the other languages have the same shape. */
export const english = {
  looking: 'Looking at the sheets',
  reading: (sheet: string) => `Reading “${sheet}”`,
  editing: 'Waiting for Excel: a cell is being edited. Finish it with Enter, or leave it with Esc.',
  unreachable: 'Excel cannot be reached just now; trying again.',
  silent:
    'Excel has not answered for a while: it may be busy or show a dialog. If that stays so, close this pane and open it again.',
  restarted: 'The audit had stopped working and was started again; the whole workbook was read anew.',
  notTold: 'Excel does not tell of changes here. Audit again after you change something.',
  uncalculated:
    'Excel calculates here only when asked, and formulas are waiting: what the audit says of them may be out of date. Press F9 in Excel.',
  selectionNotTold:
    'Excel does not tell which cells are selected, so their findings are not shown. Close this pane and open it again.',
  asItWas: (why: string) => `The audit shows the workbook as it was. ${why}`,
  marksOld: (why: string) => `The marks in the sheets are those of an earlier audit. ${why}`,
  keepsItself: 'Excel keeps the workbook itself: save it there.',
  nothingAudited: 'Nothing was audited yet. Audit the workbook first.',
  thisWorkbook: 'This workbook',
  notExcel: 'Lanekeeper is an add-in for Excel. Open it from Excel’s ribbon.',

  noCell: 'The finding names no cell.',
  sheetGone: (sheet: string) => `“${sheet}” is no longer there. Audit again.`,
  sheetHidden: (sheet: string) => `The sheet “${sheet}” is hidden.`,
  rowHidden: (cells: string, sheet: string) => `${cells} on “${sheet}” is in a hidden row.`,
  columnHidden: (cells: string, sheet: string) => `${cells} on “${sheet}” is in a hidden column.`,
  bothHidden: (cells: string, sheet: string) => `${cells} on “${sheet}” is in hidden rows and columns.`,
  partSelected: (sheet: string) =>
    `Excel selects only so many cells at once: the first of those on “${sheet}” are selected.`,
  oneSelected: (selected: string, cells: readonly string[]) =>
    `This Excel selects one area at a time: ${selected} is selected. It is about ${shortened(cells, 'and more')}.`,

  leftOut: (count: number) => `${count} more cells were left out: so many marks would make Excel slow.`,
  protectedSheet: (sheet: string) => `“${sheet}” is protected and stays as it is.`,
  unmarked: (sheet: string, why: string) => `“${sheet}” could not be marked. ${why}`,

  mergesUntold:
    'This Excel does not tell add-ins which cells are merged, so a merged header counts for its first cell only; a newer Office tells it.',
  mergesLeftOut: (sheet: string) =>
    `Excel does not tell which cells of “${sheet}” are merged, as it does where they are few; they are read as single cells.`,
  looksLeftOut: (sheet: string) =>
    `Excel does not tell how the cells of “${sheet}” look: colours, indents and bold headers do not count there.`,
  onlyCells: (sheet: string) =>
    `Of “${sheet}” Excel tells the cells only: its tables, names, merged cells, filter and frozen rows are not known. Audit again; if that stays so, save and reopen the workbook.`,
  untold: {
    dateSystem:
      'Excel does not tell from which year this workbook counts its days; 1900 is taken. If dates are four years off here, that is why.',
    tables: 'Excel does not tell which tables the workbook holds; they are read like other cells.',
    names:
      'Excel does not tell the names that the workbook defines; formulas and settings that use them are not followed.',
    parts:
      'Excel does not give what Lanekeeper stored in this workbook: accepted findings and corrections of before are not known.',
  },
  otherSheet: (sheet: string) =>
    `“${sheet}” is a chart or another sheet without cells, and was left out; the other sheets were read.`,
  unreadableSheet: (sheet: string, why: string) =>
    `“${sheet}” could not be read and was left out; the other sheets were read. ${why}`,

  forNow: (why: string) => `${why} What you change now holds until the pane is closed.`,
  notKept: (why: string) => `The workbook could not keep that: ${why} It holds until the pane is closed.`,
  startNotKept: (why: string) => `The workbook could not keep that: ${why} Save it under a name of your own first.`,
  opensWith: 'Lanekeeper opens with this workbook from the next time on, once you save it.',

  report: {
    notWritten: (sheet: string, why: string) => `The sheet “${sheet}” could not be written. ${why}`,
    title: (workbook: string) => `Audit of ${workbook}`,
    count: (day: string, count: number) => `${day}: ${count === 1 ? '1 finding' : `${count} findings`}.`,
    firstOnly: (count: number) => `The first ${count} are listed.`,
    ours: 'Lanekeeper writes this sheet anew and does not audit it.',
    headers: ['Severity', 'Rule', 'Finding', 'Sheet', 'Cell', 'What to do', 'Owners', 'State'],
    severities: { critical: 'critical', serious: 'serious', moderate: 'moderate', minor: 'minor' },
    more: (cells: string, count: number) => `${cells} and ${count} more`,
    open: 'open',
    accepted: (until: string | null, reason: string) =>
      until === null ? `accepted: ${reason}` : `accepted until ${until}: ${reason}`,
    nothing: 'Nothing found.',
  },

  scorecard: {
    title: (workbook: string) => `Scorecard of ${workbook}`,
    count: (count: number) => (count === 1 ? '1 measure, worst first.' : `${count} measures, worst first.`),
    headers: [
      'Team',
      'Measure',
      'Status',
      'Stated',
      'Newest',
      'Unit',
      'On',
      'Target',
      'Newest of target',
      'Alarm (bits)',
      'What it says',
      'With care',
    ],
    nothing: 'No measures were recognised.',
  },

  /**
   * What Excel's codes mean to a planner and what to do.
   * (learn.microsoft.com, “Error handling with the application-specific JavaScript APIs”, Excel.ErrorCodes.)
   */
  errors: {
    InvalidOperationInCellEditMode: 'A cell is being edited. Finish it with Enter, or leave it with Esc.',
    ItemNotFound: 'The sheet or cell is no longer there. Audit again to see the workbook as it is now.',
    AccessDenied:
      'Excel does not allow that: the sheet or workbook is protected or opened for reading only. End the protection under “Review”, or open it for editing, and try again.',
    InvalidOperation:
      'Excel does not allow that in the workbook as it is: its structure may be protected (“Review”, “Protect Workbook”), or the sheet be the last one shown.',
    InvalidObjectPath: 'The sheet or cell is no longer there. Audit again to see the workbook as it is now.',
    InvalidSelection: 'Excel cannot select that. Audit again to see the workbook as it is now.',
    InvalidReference: 'The cells are no longer where they were. Audit again to see the workbook as it is now.',
    InvalidArgument: 'Excel did not take a value. Audit again; if it stays, type the value yourself.',
    ApiNotFound: 'This Excel is too old for that. Update Office, or use Excel on the web.',
    NotImplemented: 'This Excel cannot do that. Update Office, or use Excel on the web.',
    UnsupportedOperation: 'Excel cannot do that in this workbook.',
    UnsupportedFeature: 'Excel cannot do that in this workbook.',
    UnsupportedSheet: 'That sheet is no sheet of cells.',
    RequestPayloadSizeLimitExceeded: 'That was more than Excel takes at once. Do it in smaller parts.',
    ResponsePayloadSizeLimitExceeded: 'That was more than Excel gives at once. Delete what the sheet does not need.',
    RangeExceedsLimit: 'Those are more cells than Excel handles at once. Delete what the sheet does not need.',
    OperationCellsExceedLimit: 'Those are more cells than Excel handles at once. Do it in smaller parts.',
    FormulaLengthExceedsLimit: 'The formula is longer than Excel takes (8,192 characters).',
    MergedRangeConflict: 'Merged cells are in the way. Unmerge them first.',
    PivotTableRangeConflict: 'A pivot table is in the way.',
    FilteredRangeConflict: 'A filter is in the way. Show all rows first.',
    InsertDeleteConflict: 'Excel cannot insert or delete there.',
    ItemAlreadyExists: 'Something of that name is there already.',
    InactiveWorkbook: 'The workbook is no longer the one in front. Click into it and try again.',
    Conflict: 'Somebody else changed the same thing at the same time. Try again.',
    RequestAborted: 'Excel broke that off. Try again.',
    ActivityLimitReached: 'Excel is busy with other add-ins. Wait a moment and try again.',
    ConnectionFailure: 'Excel cannot be reached. Check the connection and try again.',
    WorkerGone: 'The audit stopped working and is being started again. Ask once more when it stands.',
    GeneralException: 'Excel could not do that. Try again; if it stays, save and reopen the workbook.',
  },
  otherError: (words: string) => `Excel could not do that: ${words}`,
};

export type OfficeWords = typeof english;
