import type { ComponentChildren } from 'preact';
import type { RecordFacts } from '../browser/messages.ts';
import type { ToldRecord } from '../telling/told-record.ts';
import type { FeaturePage, Found, HowShown, Redraw } from './feature.ts';
import type { Anchor } from './site.ts';
import type { PageChange, PageWatch } from './watch-page.ts';

/** A place where records are shown, and how the values that are shown there are read. */
export interface RecordPlace {
  readonly anchor: Anchor;
  reader(watch: PageWatch): RecordReader;
}

export interface RecordReader {
  /** Hears what happened on the page, before it is read again. */
  look(change: PageChange): void;
  /** What a control has, before anything is typed into it, at the moment that it gets the focus. */
  meet?(control: Node): void;
  /** What an element shows of its record: the same object as long as that is the same. */
  read(element: Element, key: string): RecordFacts | null;
}

/** What is shown of a record; the place of the first time stays. */
export interface RecordDrawing extends HowShown {
  readonly view: ComponentChildren;
}

type Draw = (told: readonly ToldRecord[], found: Found) => RecordDrawing | null;

interface Reading {
  readonly place: RecordPlace;
  readonly found: Found;
  readonly draw: Draw;
  readonly show: FeaturePage['show'];
  facts: RecordFacts | null;
  redraw: Redraw | null;
  announced: string | undefined;
}

/** Records at which something is drawn on one page, read and asked about together. */
interface Readings {
  add(reading: Reading): void;
}

/** After so long, in milliseconds, a background that gave no answer is asked again. */
const LATER = 10_000;

/** One for each page, whichever features draw on it. */
const readingsOf = new WeakMap<FeaturePage['ask'], Readings>();

/**
 * Draws what the plans say of the record that an element of a place shows, and draws it anew when its values change or
 * are typed over; nothing where `draw` says so. Values are read after the frame: the layout is done by then, and what is
 * asked of it costs the page nothing.
 */
export function eachRecord(on: FeaturePage, place: RecordPlace, draw: Draw): void {
  const readings = readingsOf.get(on.ask) ?? createReadings(on);
  readingsOf.set(on.ask, readings);
  on.each(place.anchor, (found) => {
    readings.add({ place, found, draw, show: on.show, facts: null, redraw: null, announced: undefined });
  });
}

function createReadings({ ask, onPass, watch, meter, leaving }: FeaturePage): Readings {
  const all = new Set<Reading>();
  const readers = new Map<RecordPlace, RecordReader>();
  let frame = 0;
  let task: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const readerOf = (place: RecordPlace): RecordReader => {
    const reader = readers.get(place) ?? place.reader(watch);
    readers.set(place, reader);
    return reader;
  };
  const look = (change: PageChange): void => {
    for (const reader of readers.values()) reader.look(change);
    schedule();
  };
  const schedule = (): void => {
    if (frame === 0 && all.size > 0)
      frame = requestAnimationFrame(() => {
        task = setTimeout(() => meter.run('read', readAll));
      });
  };
  const readAll = (): void => {
    frame = 0;
    const asked = new Map<RecordFacts, Reading[]>();
    for (const reading of all) {
      const { place, found } = reading;
      const facts = readerOf(place).read(found.element, found.key);
      if (facts === reading.facts) continue;
      reading.facts = facts;
      if (facts === null) drawReading(reading, []);
      else asked.set(facts, [...(asked.get(facts) ?? []), reading]);
    }
    // What can be seen at once is far less than a question may be about.
    if (asked.size > 0) void answer([...asked]);
  };
  const answer = async (asked: readonly (readonly [RecordFacts, readonly Reading[]])[]): Promise<void> => {
    const answered = await ask({ ask: 'records', records: asked.map(([facts]) => facts) }).catch(() => null);
    meter.run('draw', () => {
      for (const [facts, readings] of asked)
        for (const reading of readings) {
          if (reading.facts !== facts || !all.has(reading)) continue;
          // What is shown may be of other values than those that are there now.
          drawReading(reading, answered?.records[facts.key] ?? []);
          if (answered === null) reading.facts = null;
        }
    });
    if (answered === null && !leaving.aborted) again = setTimeout(schedule, LATER);
  };
  onPass(look);
  // What is typed changes no tree. It is heard through the borders of shadow trees.
  const hear = (type: string, heard: (control: Node) => void): void =>
    meter.listen(document, type, (event) => heard(event.composedPath()[0] as Node), { signal: leaving, capture: true });
  for (const type of ['input', 'change'])
    hear(type, (control) => look({ added: [], hasRemoved: false, touched: new Set([control]) }));
  // The page may be too busy to be read before the first key.
  hear('focusin', (control) => {
    for (const reader of readers.values()) reader.meet?.(control);
  });
  leaving.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
    clearTimeout(again);
  });
  return {
    add(reading) {
      all.add(reading);
      reading.found.signal.addEventListener('abort', () => all.delete(reading));
      schedule();
    },
  };
}

function drawReading(reading: Reading, told: readonly ToldRecord[]): void {
  const { found, redraw } = reading;
  const drawing = reading.draw(told, found);
  const { view, announces, ...how } = drawing ?? { view: null };
  if (redraw === null && drawing === null) return;
  // Said when it becomes another one, because of what somebody typed.
  const isNews = redraw !== null && announces !== undefined && announces !== reading.announced;
  reading.announced = announces;
  if (redraw === null) reading.redraw = reading.show(found, view, how);
  else redraw(view, isNews ? { ...how, announces } : how);
}
