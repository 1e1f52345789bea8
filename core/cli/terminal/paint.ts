import { styleText } from 'node:util';

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Leaves text as it is. */
export const noPaint: Paint = (_style, text) => text;

/** Colours for a stream: FORCE_COLOR and NO_COLOR decide, else whether it is a terminal that can. */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? noPaint : inColour;
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return noPaint;
  return stream.isTTY === true ? inColour : noPaint;
}

/** Where the stream is a terminal was decided already; newer Node versions would decide again. */
const inColour: Paint = (style, text) => styleText(style, text, { validateStream: false });
