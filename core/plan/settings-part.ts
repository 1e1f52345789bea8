import type { Language, Phrase } from '../sheet/phrase.ts';
import type { CustomPart, Trouble, Workbook } from '../sheet/workbook.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_NAMESPACE } from './settings-namespace.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import { readSettings, writtenSettings } from './settings-schema.ts';

/** The settings a workbook carries. `part` is null where it carries none. */
export interface KeptSettings {
  readonly settings: Settings;
  readonly part: CustomPart | null;
  readonly troubles: readonly Trouble[];
  /** False where a part is there and could not be read: writing new settings would lose what it holds. */
  readonly mayOverwrite: boolean;
}

/**
 * Reads the settings of a workbook; the defaults, and a trouble that says why, where its part cannot be read.
 * @param language what the trouble is told in
 */
export function settingsFrom(
  workbook: Pick<Workbook, 'name' | 'customParts'>,
  language: Language = 'en',
): KeptSettings {
  const part = workbook.customParts.find(({ namespace }) => namespace === SETTINGS_NAMESPACE);
  if (part === undefined) return { settings: DEFAULT_SETTINGS, part: null, troubles: [], mayOverwrite: true };
  const read = readPart(part.xml);
  if (read.ok) return { settings: read.settings, part, troubles: [], mayOverwrite: true };
  // A file beside the workbook has a name of its own, a part of it a path or an id that says nothing to people.
  const place = part.path.endsWith('.json') ? part.path : workbook.name;
  const message: Phrase = {
    en: `The settings kept in ${place} could not be read (${read.reason.en}). They are left as they are, and the audit runs with the usual ones.`,
    de: `Die Einstellungen in ${place} ließen sich nicht lesen (${read.reason.de}). Sie bleiben, wie sie sind, und geprüft wird mit den üblichen.`,
  };
  return {
    settings: DEFAULT_SETTINGS,
    part,
    troubles: [{ id: 'settings-unreadable', message: message[language], sheet: null }],
    mayOverwrite: false,
  };
}

/** The XML text of the part that carries these settings. */
export function settingsXml(settings: Settings): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${settingsElement(JSON.stringify(writtenSettings(settings)))}`;
}

/** The element that holds settings written as JSON. */
export function settingsElement(json: string): string {
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${escapeXml(json)}</settings>`;
}

const CUT_OFF: Phrase = {
  en: 'they are cut off or something else stands there',
  de: 'sie sind abgeschnitten oder etwas anderes steht dort',
};
const DAMAGED: Phrase = { en: 'they are damaged', de: 'sie sind beschädigt' };

function readPart(xml: string): ReturnType<typeof readSettings> {
  const body = /<(?:[\w.-]+:)?settings\b[^>]*>([^<]*)<\/(?:[\w.-]+:)?settings\s*>\s*$/.exec(xml);
  if (body === null) return { ok: false, reason: CUT_OFF };
  try {
    return readSettings(JSON.parse(unescapeXml(body[1] ?? '')));
  } catch {
    return { ok: false, reason: DAMAGED };
  }
}

/** Control characters have no place in XML; JSON can say all of them in other words. */
function escapeXml(json: string): string {
  return json
    .replace(
      /[\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeXml(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
