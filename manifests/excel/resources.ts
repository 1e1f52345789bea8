import type { Words } from './words.ts';
import { ENGLISH, GERMAN } from './words.ts';
import type { XmlElement } from './xml-element.ts';
import { element } from './xml-element.ts';

/** Names of resources in an add-in-only manifest: Office takes at most 32 characters. */
export interface Resources {
  url(id: string, address: string): string;
  image(id: string, address: string): string;
  short(id: string, words: (from: Words) => string): string;
  long(id: string, words: (from: Words) => string): string;
  /** The `Resources` element with everything that was named. */
  toElement(): XmlElement;
}

/** Collects what the manifest refers to by name, once each. */
export function createResources(): Resources {
  const urls = new Map<string, XmlElement>();
  const images = new Map<string, XmlElement>();
  const shorts = new Map<string, XmlElement>();
  const longs = new Map<string, XmlElement>();
  const keep = (into: Map<string, XmlElement>, id: string, made: XmlElement): string => {
    into.set(id, made);
    return id;
  };
  const text = (id: string, words: (from: Words) => string): XmlElement => {
    const german = element('bt:Override', { Locale: 'de-DE', Value: words(GERMAN) });
    return element(
      'bt:String',
      { id, DefaultValue: words(ENGLISH) },
      ...(words(GERMAN) === words(ENGLISH) ? [] : [german]),
    );
  };
  return {
    url: (id, address) => keep(urls, id, element('bt:Url', { id, DefaultValue: address })),
    image: (id, address) => keep(images, id, element('bt:Image', { id, DefaultValue: address })),
    short: (id, words) => keep(shorts, id, text(id, words)),
    long: (id, words) => keep(longs, id, text(id, words)),
    toElement: () =>
      element(
        'Resources',
        {},
        element('bt:Images', {}, ...images.values()),
        element('bt:Urls', {}, ...urls.values()),
        element('bt:ShortStrings', {}, ...shorts.values()),
        element('bt:LongStrings', {}, ...longs.values()),
      ),
  };
}
