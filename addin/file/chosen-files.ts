import { isSettingsFile, settingsFileName } from '../../core/plan/settings-file.ts';
import type { FileSource } from './file-source.ts';

/**
 * What to open of the files that were chosen or dropped together: the first that is no settings file, and for a
 * delimited text its settings file. One alone that has another name is taken too: it was put there for a reason.
 */
export function sourceOf(files: readonly File[]): FileSource {
  const settings = files.filter(({ name }) => isSettingsFile(name));
  const workbook = files.find((file) => !settings.includes(file));
  const [only] = settings;
  if (workbook === undefined) return withoutWorkbook(only?.name ?? 'Nothing');
  const wanted = settingsFileName(workbook.name);
  const own = settings.find(({ name }) => name.toLowerCase() === wanted?.toLowerCase());
  const beside = wanted === null ? undefined : (own ?? (settings.length === 1 ? only : undefined));
  return {
    name: workbook.name,
    read: async () => new Uint8Array(await workbook.arrayBuffer()),
    ...(beside !== undefined && { readBeside: async () => ({ name: beside.name, text: await beside.text() }) }),
  };
}

function withoutWorkbook(name: string): FileSource {
  return {
    name,
    read: () =>
      Promise.reject(new Error('it holds what was accepted and corrected in a CSV. Choose that CSV with it.')),
  };
}
