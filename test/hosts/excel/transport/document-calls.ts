import type { Host } from '../host.ts';
import { putSetting } from '../objects/settings.ts';

/** Error of a call that the host does not have. */
const NOT_SUPPORTED = 5000;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const COMMAND_COMPLETED = 94;
/** Error of a document that takes nothing: it is open for reading only. */
const READ_ONLY = 2004;

interface SettingsCall {
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Answers calls of the older API, by the number it dispatches them with. */
export function answerDocumentCall(method: number, data: object, host: Host, log: (entry: object) => void): object {
  log({ call: method, data });
  switch (method) {
    case LOAD_SETTINGS: {
      const settings = [...host.book.settings].map(([name, value]) => ({ Name: name, Value: JSON.stringify(value) }));
      return { Error: 0, Version: 1, Properties: { Settings: settings } };
    }
    case SAVE_SETTINGS: {
      if (host.faults.refusalOf('Settings.saveAsync') !== null) return { Error: READ_ONLY, Version: 1 };
      const saved = new Map((data as SettingsCall).DdaSettingsMethod?.Properties ?? []);
      for (const key of host.book.settings.keys()) if (!saved.has(key)) putSetting(host, key, undefined);
      for (const [key, json] of saved) putSetting(host, key, JSON.parse(json) as unknown);
      return { Error: 0, Version: 1 };
    }
    case COMMAND_COMPLETED: {
      const { 0: id, 1: status } = data as Readonly<Record<number, unknown>>;
      host.pane.commands.get(String(id))?.(Number(status));
      return { Error: 0, Version: 1 };
    }
    default:
      host.counters.unknownMembers.add(`document call ${method}`);
      return { Error: NOT_SUPPORTED, Version: 1 };
  }
}
