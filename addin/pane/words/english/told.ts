import type { Formats } from '../../display/formats.ts';

/** Passing messages. */
export const told = ({ count }: Formats) => {
  const kept = (refused: number, trouble: string | null): string => {
    const stayed = `stayed as ${refused === 1 ? 'it is' : 'they are'}`;
    return trouble === null
      ? `${count(refused, 'cell', 'cells')} changed in the meantime and ${stayed}.`
      : `${count(refused, 'cell', 'cells')} ${stayed}. ${trouble}`;
  };
  const and = (done: string, refused: number, trouble: string | null): string =>
    refused === 0 ? done : `${done} ${kept(refused, trouble)}`;
  return {
    undo: 'Undo',
    unhide: 'Unhide',
    broke: (reason: string) => `That did not work: ${reason}`,
    fixed: (title: string, cells: number, refused: number, trouble: string | null) =>
      cells === 0
        ? `Nothing was changed: ${kept(refused, trouble)}`
        : and(`${title}: ${count(cells, 'cell', 'cells')} changed.`, refused, trouble),
    fixedInWorkbook: (title: string, cells: number, refused: number, trouble: string | null) =>
      cells === 0
        ? `Nothing was changed: ${kept(refused, trouble)}`
        : and(`${title}: ${count(cells, 'cell', 'cells')} changed in the workbook.`, refused, trouble),
    takenBack: (cells: number, refused: number, trouble: string | null) =>
      cells === 0
        ? `Nothing was taken back: ${kept(refused, trouble)}`
        : and(`Taken back: ${count(cells, 'cell', 'cells')}.`, refused, trouble),
    accepted: 'Accepted. It is folded away under “Accepted”.',
    unaccepted: 'No longer accepted.',
    corrected: (said: string) => `${said}.`,
    revoked: (said: string) => `No longer said: ${said}.`,
    noFix: 'This finding has no certain fix. Its card says what to do.',
    noFindings: 'There is no finding to go to.',
    noFindingsAt: (place: string) => `No finding at ${place}.`,
    copySaved: 'A corrected copy was saved. The workbook you opened is as it was.',
    reportSaved: 'The report was saved.',
    scorecardWritten: 'The scorecard is in a sheet of the workbook.',
    reportWritten: 'The report is in a sheet of the workbook.',
  };
};
