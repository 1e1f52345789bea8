import { Inflate } from 'fflate';
import { RATIO_FROM_BYTES } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { ZipEntry } from './zip-directory.ts';
import { dataAt } from './zip-directory.ts';

/** Packed bytes given to the inflater at a time: a step unpacks to 66 MB at most before its size is looked at. */
const STEP = 65_536;

/**
 * The bytes of one zip entry. Null where it cannot be unpacked (damaged, unknown method, larger than the directory
 * says); a broken limit is a refusal of the reading.
 * @param spent bytes that other parts of the file unpacked to already
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, spent: number, reading: Reading): Uint8Array | null {
  const start = dataAt(bytes, entry);
  if (start === null || start + entry.packedSize > bytes.length || breaksLimits(entry, spent, reading)) return null;
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) return packed;
  return entry.method === 8 ? inflate(packed, entry.size) : null;
}

function breaksLimits(entry: ZipEntry, spent: number, reading: Reading): boolean {
  const { limits } = reading;
  const isBomb = entry.size > RATIO_FROM_BYTES && entry.size > entry.packedSize * limits.ratio;
  const isLarge = entry.size > limits.partBytes || spent + entry.size > limits.totalBytes;
  if (isBomb)
    reading.refuse('zip-bomb', {
      en: `The part “${entry.path}” would unpack to ${Math.round(entry.size / entry.packedSize)} times its size, as files made to do harm are, so the file was not opened; save it again from Excel if you trust it.`,
      de: `Der Teil „${entry.path}“ würde auf das ${Math.round(entry.size / entry.packedSize)}-Fache seiner Größe entpackt, wie bei Dateien, die schaden sollen; deshalb wurde die Datei nicht geöffnet. Wenn Sie ihr vertrauen, speichern Sie sie in Excel neu.`,
    });
  else if (isLarge)
    reading.refuse('too-large', {
      en: `The part “${entry.path}” unpacks to ${Math.round(entry.size / 1e6)} MB, more than can be read at once; split the workbook and open its parts.`,
      de: `Der Teil „${entry.path}“ wird entpackt ${Math.round(entry.size / 1e6)} MB groß, mehr, als auf einmal gelesen werden kann; teilen Sie die Arbeitsmappe auf und öffnen Sie die Teile.`,
    });
  return isBomb || isLarge;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP)
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    return null;
  }
  return length === size ? out : null;
}
