import { startsWith, uint16, uint32, uint64 } from './bytes.ts';
import type { Reading } from '../reading.ts';

/** One entry of a zip as its central directory lists it; the local header is only asked where the data starts. */
export interface ZipEntry {
  /** With forward slashes and without a leading one. */
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Checksum of the unpacked bytes. */
  readonly crc: number;
  /** Where its local header starts. */
  readonly localAt: number;
  /** Its record in the central directory. */
  readonly recordAt: number;
  readonly recordEnd: number;
}

const END_RECORD = 22;
const LONGEST_COMMENT = 65_535;
const UTF8 = new TextDecoder();
/** Tab, line ends, space and the three bytes of UTF-8's mark. */
const STRAY = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf]);
const MOST_STRAY = 64;

/** The zip that a file is; servers that are set up carelessly put white space or a byte order mark in front. Null where it is none. */
export function zipIn(bytes: Uint8Array): Uint8Array | null {
  let at = 0;
  while (at < MOST_STRAY && STRAY.has(bytes[at] ?? 0)) at += 1;
  const isZip = startsWith(bytes, 'PK\x03\x04', at) || startsWith(bytes, 'PK\x05\x06', at);
  return isZip ? bytes.subarray(at) : null;
}

/** Entries of a zip from its central directory; null where there is none, as in a file that was cut short. */
export function readZipDirectory(bytes: Uint8Array, reading: Reading): ZipEntry[] | null {
  const end = endRecordAt(bytes);
  if (end === null) return null;
  const { count, start } = directoryAt(bytes, end);
  if (count > reading.limits.entries) {
    reading.refuse('too-many-parts', {
      en: `The file holds ${count} parts, more than any workbook does, so it was not opened.`,
      de: `Die Datei enthält ${count} Teile, mehr als jede Arbeitsmappe; deshalb wurde sie nicht geöffnet.`,
    });
    return [];
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let n = 0; n < count && startsWith(bytes, 'PK\x01\x02', at); n += 1) {
    const entry = readEntry(bytes, at);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (entries.length === 0 && count > 0) return null;
  if (entries.length < count)
    reading.trouble('directory-damaged', {
      en: `The file says that it holds ${count} parts but lists ${entries.length}, so sheets or pictures may be missing; get it again, or open it in Excel, repair and save it.`,
      de: `Die Datei soll ${count} Teile enthalten, nennt aber ${entries.length}; Blätter oder Bilder können fehlen. Laden Sie sie neu, oder öffnen Sie sie in Excel, reparieren und speichern Sie sie.`,
    });
  return entries;
}

/** Where the end record starts, searched from the back through the longest comment a zip can have; one inside a comment is none. */
export function endRecordAt(bytes: Uint8Array): number | null {
  const stop = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT);
  for (let at = bytes.length - END_RECORD; at >= stop; at -= 1)
    if (startsWith(bytes, 'PK\x05\x06', at) && at + END_RECORD + uint16(bytes, at + 20) <= bytes.length) return at;
  return null;
}

function directoryAt(bytes: Uint8Array, end: number): { count: number; start: number } {
  const locator = end - 20;
  if (locator >= 0 && startsWith(bytes, 'PK\x06\x07', locator)) {
    const record = uint64(bytes, locator + 8);
    if (startsWith(bytes, 'PK\x06\x06', record))
      return { count: uint64(bytes, record + 32), start: uint64(bytes, record + 48) };
  }
  return { count: uint16(bytes, end + 10), start: uint32(bytes, end + 16) };
}

function readEntry(bytes: Uint8Array, at: number): ZipEntry {
  const nameEnd = at + 46 + uint16(bytes, at + 28);
  const extraEnd = nameEnd + uint16(bytes, at + 30);
  let size = uint32(bytes, at + 24);
  let packedSize = uint32(bytes, at + 20);
  let localAt = uint32(bytes, at + 42);
  for (let extra = nameEnd; extra + 4 <= extraEnd; extra += 4 + uint16(bytes, extra + 2)) {
    if (uint16(bytes, extra) !== 1) continue;
    let field = extra + 4;
    const wide = (value: number): number => {
      if (value !== 0xffffffff) return value;
      field += 8;
      return uint64(bytes, field - 8);
    };
    size = wide(size);
    packedSize = wide(packedSize);
    localAt = wide(localAt);
  }
  return {
    path: UTF8.decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    method: uint16(bytes, at + 10),
    isEncrypted: (uint16(bytes, at + 8) & 1) === 1,
    packedSize,
    size,
    crc: uint32(bytes, at + 16),
    localAt,
    recordAt: at,
    recordEnd: extraEnd + uint16(bytes, at + 32),
  };
}

/** Where an entry's packed data starts; null where the local header is missing. */
export function dataAt(bytes: Uint8Array, entry: ZipEntry): number | null {
  if (!startsWith(bytes, 'PK\x03\x04', entry.localAt)) return null;
  return entry.localAt + 30 + uint16(bytes, entry.localAt + 26) + uint16(bytes, entry.localAt + 28);
}
