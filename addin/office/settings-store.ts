import { SETTINGS_NAMESPACE } from '../../core/plan/settings-namespace.ts';
import type { Settings } from '../../core/plan/settings.ts';
import type { CustomPart } from '../../core/sheet/workbook.ts';
import type { AuditedWorkbook, Done } from '../pane/workbook-port.ts';
import type { FollowedWorkbook } from './followed-workbook.ts';
import type { Host } from './host.ts';
import { sentenceOf } from './office-errors.ts';
import { askParts } from './read-frames.ts';

/**
 * Puts settings in force and into the workbook, together with what a co-author stored there meanwhile. Settings that
 * cannot be read are left as they are; then the new ones hold for this session only.
 */
export async function storeSettings(
  host: Host,
  followed: FollowedWorkbook,
  settings: Settings,
): Promise<{ readonly audited: AuditedWorkbook; readonly done: Done }> {
  const isTold = followed.tellsSettings();
  const parts = isTold ? await host.run(readParts) : [];
  const { stored, unkept, audited } = await followed.ask('store', { settings, parts });
  followed.leftUnkept(unkept);
  if (!stored.ok)
    return {
      audited,
      done: { ok: true, note: host.words.forNow(stored.message) },
    };
  // What lies there unseen is not written over.
  if (!isTold) return { audited, done: { ok: true, note: host.words.forNow(host.words.untold.parts) } };
  try {
    await host.run(
      async (context) => {
        const { customXmlParts } = context.workbook;
        if (stored.part === null) customXmlParts.add(stored.xml);
        else customXmlParts.getItem(stored.part).setXml(stored.xml);
        await context.sync();
      },
      { writes: true },
    );
  } catch (error) {
    // An answer may get lost on its way back: then the workbook has it.
    const now = await host.run(readParts).catch(() => []);
    if (!now.some(({ xml }) => xml === stored.xml))
      return { audited, done: { ok: true, note: host.words.notKept(sentenceOf(error, host.words)) } };
  }
  followed.leftUnkept(null);
  await followed.ask('kept', {});
  return { audited, done: { ok: true, note: null } };
}

/** The parts of the workbook that hold settings: two syncs, one where there are none. */
async function readParts(context: Excel.RequestContext): Promise<readonly CustomPart[]> {
  const found = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  found.load('items/id');
  await context.sync();
  const given = askParts(
    context,
    found.items.map(({ id }) => id),
  );
  if (found.items.length > 0) await context.sync();
  return given();
}
