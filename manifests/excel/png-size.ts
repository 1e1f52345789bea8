const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
const WIDTH_AT = 16;

/** Width and height in pixels as a PNG's head states them; null where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): readonly [number, number] | null {
  if (bytes.length < WIDTH_AT + 8 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(WIDTH_AT), view.getUint32(WIDTH_AT + 4)];
}
