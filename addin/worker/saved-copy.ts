import { patchWorkbook } from '../../core/files/patch-workbook.ts';
import { settingsFileName, settingsFileText } from '../../core/plan/settings-file.ts';
import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import { settingsXml } from '../../core/plan/settings-part.ts';
import type { Phrase } from '../../core/sheet/phrase.ts';
import type { Made } from './messages.ts';
import type { Workbench } from './workbench.ts';
import { hasOtherSettings } from './workbench.ts';

/**
 * The opened file with all edits, settings, acceptances and corrections in it; the rest of it byte for byte. What a
 * delimited text has no place for goes into a file of its own that lies beside it.
 */
export function savedCopy(bench: Workbench): Made {
  const { workbook, settings, language } = bench.session;
  const name = copyName(workbook.name);
  const beside = settingsFileName(name);
  const changed = hasOtherSettings(bench);
  const part = { namespace: SETTINGS_NAMESPACE, xml: settingsXml(settings) };
  const parts = changed && bench.mayStoreSettings && beside === null ? [part] : [];
  const patched = patchWorkbook(bench.bytes, [...bench.net.values()], parts, { language });
  if (!patched.ok) return { ok: false, message: patched.refusal.message };
  const copy = { ok: true, name, content: patched.bytes } as const;
  const isLost = changed && !bench.mayStoreSettings;
  if (beside === null) return { ...copy, type: WORKBOOK, note: isLost ? LOST[language] : null };
  const has = changed || workbook.customParts.some(({ namespace }) => namespace === SETTINGS_NAMESPACE);
  if (!has || !bench.mayStoreSettings) return { ...copy, type: 'text/csv', note: isLost ? LOST[language] : null };
  return {
    ...copy,
    type: 'text/csv',
    note: inFile(beside)[language],
    beside: { name: beside, type: 'application/json', content: settingsFileText(settings) },
  };
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LOST: Phrase = {
  en: 'What you accepted and corrected is not in it, because the settings that were kept could not be read and were left alone.',
  de: 'Was Sie akzeptiert und berichtigt haben, steht nicht darin, weil die vorhandenen Einstellungen nicht lesbar waren und so gelassen wurden.',
};

function inFile(name: string): Phrase {
  return {
    en: `What you accepted and corrected is in “${name}”: keep it beside the copy, and open the two together.`,
    de: `Was Sie akzeptiert und berichtigt haben, steht in „${name}“: Legen Sie die Datei neben die Kopie und öffnen Sie beide zusammen.`,
  };
}

/** `Plan.xlsx` → `Plan (corrected).xlsx`. */
function copyName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name} (corrected).xlsx` : `${name.slice(0, dot)} (corrected)${name.slice(dot)}`;
}
