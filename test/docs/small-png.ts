import { crc32, deflateSync } from 'node:zlib';

/** Pixels as red, green, blue and alpha bytes, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/**
 * A PNG with a palette: screens of text have few colours, and an index a pixel packs to half of three bytes a pixel.
 * Colours that differ in their lowest bits alone become the most frequent one of them; alpha is dropped.
 */
export function smallPng({ width, height, bytes }: Pixels): Uint8Array {
  const palette = paletteOf(bytes);
  const rows = new Uint8Array((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const index = palette.indexOf.get(bucketOf(bytes, at * 4)) ?? 0;
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', palette.colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paletteOf(bytes: Uint8Array): { colours: Uint8Array; indexOf: ReadonlyMap<number, number> } {
  const exact = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 4) {
    const colour = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    exact.set(colour, (exact.get(colour) ?? 0) + 1);
  }
  const indexOf = new Map<number, number>();
  const colours: number[] = [];
  for (const [colour] of [...exact].toSorted(([, a], [, b]) => b - a)) {
    const rgb = [colour >> 16, (colour >> 8) & 255, colour & 255];
    const bucket = bucketOf(Uint8Array.from(rgb), 0);
    if (indexOf.has(bucket) || indexOf.size === 256) continue;
    indexOf.set(bucket, indexOf.size);
    colours.push(...rgb);
  }
  return { colours: Uint8Array.from(colours), indexOf };
}

/** The upper five bits of each colour. */
function bucketOf(bytes: Uint8Array, at: number): number {
  return ((bytes[at]! >> 3) << 10) | ((bytes[at + 1]! >> 3) << 5) | (bytes[at + 2]! >> 3);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, sum]);
}
