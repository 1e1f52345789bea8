import type { Words } from '../english/english.ts';

export const sheets: Words['sheets'] = {
  title: 'Blätter der Arbeitsmappe',
  tabs: 'Blätter',
  cellsOf: (sheet) => `Zellen von ${sheet}`,
  row: 'Zeile',
  hidden: 'ausgeblendet',
  hiddenPart: 'In der Arbeitsmappe ausgeblendet',
  hiddenSheet: (sheet) => `${sheet} (in der Arbeitsmappe ausgeblendet)`,
  findingAt: (severity, address) => `, Befund in ${address}, Schweregrad ${severity}`,
};
