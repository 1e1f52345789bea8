import type { Host } from '../host.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';

/** Changes the document's settings, which undo does not cover; Excel tells of it without saying what. */
export function putSetting(host: Host, key: string, value: unknown): void {
  if (value === undefined) host.book.settings.delete(key);
  else host.book.settings.set(key, value);
  host.events.tellDocument('settingsChanged');
}

/** Settings of this add-in in the workbook; `Office.context.document.settings` shows the same ones. */
export const SETTINGS: HostType<'SettingCollection'> = {
  kind: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => new HostObject('Setting', key)),
  item: (book, key) => (book.settings.has(String(key)) ? new HostObject('Setting', String(key)) : null),
  methods: {
    add: (_, [key, value], host) => {
      putSetting(host, String(key), value ?? null);
      return new HostObject('Setting', String(key));
    },
  },
};

export const SETTING: HostType<'Setting'> = {
  kind: 'Setting',
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, host) => host.book.settings.get(key) ?? null,
      set: (key, value, host) => putSetting(host, key, value ?? null),
    },
  },
  methods: { delete: (key, _, host) => putSetting(host, key, undefined) },
};
