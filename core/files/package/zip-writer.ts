import { deflateSync } from 'fflate';
import { uint16, uint32 } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { joined } from './splices.ts';
import type { ZipEntry } from './zip-directory.ts';
import { dataAt } from './zip-directory.ts';

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date as zip writes them. */
  readonly stamp: number;
  readonly crc: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly attributes: number;
}

/** 1 January 1980, the earliest date a zip can say: new parts carry no clock's time. */
const NO_DATE = 0x00210000;

/**
 * The zip with some entries changed, removed (null) or added. Every other entry keeps its packed bytes, place and date.
 * @param changes by path as the entries spell it
 */
export function rewriteZip(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array {
  const written = new Map<string, boolean>();
  const packed: Packed[] = [];
  for (const entry of entries.toSorted((a, b) => a.localAt - b.localAt)) {
    const change = changes.get(entry.path);
    written.set(entry.path, true);
    if (change !== null) packed.push(change === undefined ? kept(zip, entry) : changed(zip, entry, change));
  }
  const encoder = new TextEncoder();
  for (const [path, bytes] of changes)
    if (bytes !== null && !written.has(path))
      packed.push({ ...compressed(bytes), name: encoder.encode(path), flags: 0, stamp: NO_DATE, attributes: 0 });
  return assembled(packed);
}

function kept(zip: Uint8Array, entry: ZipEntry): Packed {
  const start = dataAt(zip, entry) ?? entry.localAt;
  return {
    ...named(zip, entry),
    method: entry.method,
    crc: entry.crc,
    data: zip.subarray(start, start + entry.packedSize),
    size: entry.size,
  };
}

function changed(zip: Uint8Array, entry: ZipEntry, bytes: Uint8Array): Packed {
  return { ...named(zip, entry), ...compressed(bytes) };
}

function named(zip: Uint8Array, entry: ZipEntry): Pick<Packed, 'name' | 'flags' | 'stamp' | 'attributes'> {
  const at = entry.recordAt;
  return {
    name: zip.subarray(at + 46, at + 46 + uint16(zip, at + 28)),
    // Sizes are written up front here, so the flag that puts them behind the data goes.
    flags: uint16(zip, at + 8) & ~8,
    stamp: uint32(zip, at + 12),
    attributes: uint32(zip, at + 38),
  };
}

function compressed(bytes: Uint8Array): Pick<Packed, 'method' | 'crc' | 'data' | 'size'> {
  return { method: 8, crc: crc32(bytes), data: deflateSync(bytes, { level: 6 }), size: bytes.length };
}

function assembled(packed: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const entry of packed) {
    const common = [entry.flags, entry.method];
    const sizes = [entry.crc, entry.data.length, entry.size];
    const local = header('PK\x03\x04', [20, ...common], [entry.stamp, ...sizes], [entry.name.length, 0], []);
    records.push(
      header(
        'PK\x01\x02',
        [20, 20, ...common],
        [entry.stamp, ...sizes],
        [entry.name.length, 0, 0, 0, 0],
        [entry.attributes, at],
      ),
      entry.name,
    );
    pieces.push(local, entry.name, entry.data);
    at += local.length + entry.name.length + entry.data.length;
  }
  const length = records.reduce((sum, record) => sum + record.length, 0);
  const end = header('PK\x05\x06', [0, 0, packed.length, packed.length], [length, at], [0], []);
  return joined([...pieces, ...records, end]);
}

/** A zip header: its mark, then numbers of 2, 4, 2 and 4 bytes. */
function header(
  mark: string,
  first: readonly number[],
  second: readonly number[],
  third: readonly number[],
  fourth: readonly number[],
): Uint8Array {
  const bytes: number[] = Array.from(mark, (letter) => letter.charCodeAt(0));
  const put = (numbers: readonly number[], width: number): void => {
    for (const number of numbers) for (let byte = 0; byte < width; byte += 1) bytes.push((number >>> (byte * 8)) & 255);
  };
  put(first, 2);
  put(second, 4);
  put(third, 2);
  put(fourth, 4);
  return Uint8Array.from(bytes);
}
