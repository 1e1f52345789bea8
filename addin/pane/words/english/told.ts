import type { Formats } from '../../display/formats.ts';

/** Passing messages. */
export const told = ({ count }: Formats) => {
  const kept = (refused: number): string =>
    `${count(refused, 'cell', 'cells')} changed in the meantime and stayed as ${refused === 1 ? 'it is' : 'they are'}.`;
  const and = (done: string, refused: number): string => (refused === 0 ? done : `${done} ${kept(refused)}`);
  return {
    undo: 'Undo',
    unhide: 'Unhide',
    broke: (reason: string) => `That did not work: ${reason}`,
    fixed: (title: string, cells: number, refused: number) =>
      cells === 0
        ? `Nothing was changed: ${kept(refused)}`
        : and(`${title}: ${count(cells, 'cell', 'cells')} changed.`, refused),
    fixedInWorkbook: (title: string, cells: number, refused: number) =>
      cells === 0
        ? `Nothing was changed: ${kept(refused)}`
        : and(`${title}: ${count(cells, 'cell', 'cells')} changed in the workbook.`, refused),
    takenBack: (cells: number, refused: number) =>
      cells === 0
        ? `Nothing was taken back: ${kept(refused)}`
        : and(`Taken back: ${count(cells, 'cell', 'cells')}.`, refused),
    accepted: 'Accepted. It is folded away under “Accepted”.',
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
