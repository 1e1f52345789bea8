import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

export const told = ({ count }: Formats): Words['told'] => {
  const kept = (refused: number): string =>
    refused === 1
      ? '1 Zelle wurde inzwischen geändert und bleibt, wie sie ist.'
      : `${count(refused, 'Zelle', 'Zellen')} wurden inzwischen geändert und bleiben, wie sie sind.`;
  const and = (done: string, refused: number): string => (refused === 0 ? done : `${done} ${kept(refused)}`);
  return {
    undo: 'Rückgängig',
    unhide: 'Einblenden',
    broke: (reason) => `Das hat nicht funktioniert: ${reason}`,
    fixed: (title, cells, refused) =>
      cells === 0
        ? `Nichts wurde geändert: ${kept(refused)}`
        : and(`${title}: ${count(cells, 'Zelle', 'Zellen')} geändert.`, refused),
    fixedInWorkbook: (title, cells, refused) =>
      cells === 0
        ? `Nichts wurde geändert: ${kept(refused)}`
        : and(`${title}: ${count(cells, 'Zelle', 'Zellen')} in der Arbeitsmappe geändert.`, refused),
    takenBack: (cells, refused) =>
      cells === 0
        ? `Nichts wurde rückgängig gemacht: ${kept(refused)}`
        : and(`Rückgängig gemacht: ${count(cells, 'Zelle', 'Zellen')}.`, refused),
    accepted: 'Akzeptiert. Der Befund steht jetzt unter „Akzeptiert“.',
    corrected: (said) => `${said}.`,
    revoked: (said) => `Nicht mehr angegeben: ${said}.`,
    noFix: 'Für diesen Befund gibt es keine sichere Korrektur. Auf seiner Karte steht, was zu tun ist.',
    noFindings: 'Es gibt keinen Befund, zu dem man gehen könnte.',
    noFindingsAt: (place) => `Kein Befund in ${place}.`,
    copySaved: 'Eine korrigierte Kopie wurde gespeichert. Die geöffnete Arbeitsmappe ist unverändert.',
    reportSaved: 'Der Bericht wurde gespeichert.',
    scorecardWritten: 'Die Kennzahlen stehen in einem Blatt der Arbeitsmappe.',
    reportWritten: 'Der Bericht steht in einem Blatt der Arbeitsmappe.',
  };
};
