import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';

export const told = ({ count }: Formats): Words['told'] => {
  const kept = (refused: number, trouble: string | null): string => {
    const stays = refused === 1 ? 'bleibt, wie sie ist' : 'bleiben, wie sie sind';
    const changed = refused === 1 ? 'wurde inzwischen geändert' : 'wurden inzwischen geändert';
    return trouble === null
      ? `${count(refused, 'Zelle', 'Zellen')} ${changed} und ${stays}.`
      : `${count(refused, 'Zelle', 'Zellen')} ${stays}. ${trouble}`;
  };
  const and = (done: string, refused: number, trouble: string | null): string =>
    refused === 0 ? done : `${done} ${kept(refused, trouble)}`;
  return {
    undo: 'Rückgängig',
    unhide: 'Einblenden',
    broke: (reason) => `Das hat nicht funktioniert: ${reason}`,
    fixed: (title, cells, refused, trouble) =>
      cells === 0
        ? `Nichts wurde geändert: ${kept(refused, trouble)}`
        : and(`${title}: ${count(cells, 'Zelle', 'Zellen')} geändert.`, refused, trouble),
    fixedInWorkbook: (title, cells, refused, trouble) =>
      cells === 0
        ? `Nichts wurde geändert: ${kept(refused, trouble)}`
        : and(`${title}: ${count(cells, 'Zelle', 'Zellen')} in der Arbeitsmappe geändert.`, refused, trouble),
    takenBack: (cells, refused, trouble) =>
      cells === 0
        ? `Nichts wurde rückgängig gemacht: ${kept(refused, trouble)}`
        : and(`Rückgängig gemacht: ${count(cells, 'Zelle', 'Zellen')}.`, refused, trouble),
    accepted: 'Akzeptiert. Der Befund steht jetzt unter „Akzeptiert“.',
    unaccepted: 'Nicht mehr akzeptiert.',
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
