/**
 * The 128 characters beyond ASCII of encodings that Excel writes as “CSV (MS-DOS)” and “CSV (Macintosh)” and no platform
 * decodes (unicode.org, Public/MAPPINGS/VENDORS: MICSFT/PC/CP850, CP852, APPLE/CENTEURO).
 */
const TABLES: ReadonlyMap<string, string> = new Map([
  [
    'ibm850',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
  ],
  [
    'ibm852',
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\xad˝˛ˇ˘§÷¸°¨˙űŘř■\xa0',
  ],
  [
    'x-mac-ce',
    'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\xa0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ',
  ],
]);

/** How a text file's bytes can be read; names as the Encoding Standard gives them, besides those of MS-DOS. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'macintosh',
  'x-mac-ce',
  'x-mac-cyrillic',
  'ibm850',
  'ibm852',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-15',
  'koi8-u',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encoding that a name means (“latin1”, “cp1250”, “GBK”); null where none is known by it. */
export function encodingNamed(name: string): Encoding | null {
  const plain = name.trim().toLowerCase();
  const isKnown = (one: string): one is Encoding => ENCODINGS.some((encoding) => encoding === one);
  const alias = ALIASES.get(plain) ?? plain.replace(/^(?:cp|ibm)?-?(8\d\d)$/, 'ibm$1');
  if (isKnown(alias)) return alias;
  try {
    const { encoding } = new TextDecoder(alias);
    return isKnown(encoding) ? encoding : null;
  } catch {
    return null;
  }
}

/** Other names, and encodings that another one holds whole or nearly so. */
const ALIASES: ReadonlyMap<string, Encoding> = new Map([
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['x-mac-centraleurroman', 'x-mac-ce'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['cp936', 'gb18030'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['koi8-r', 'koi8-u'],
  ['utf16', 'utf-16le'],
  ['utf8', 'utf-8'],
]);

/** The text of bytes in an encoding, without its byte order mark. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const table = TABLES.get(encoding);
  if (table !== undefined) return decodeWith(table, bytes);
  const decoder = new TextDecoder(encoding);
  // Node 20 reads windows-1252 as ISO-8859-1, without “€” and “’”, unless it is told that more is to come.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** Whether a text that was decoded lacks something, for some of its bytes mean no letter in the encoding. */
export function lacksLetters(text: string, bytes: Uint8Array, encoding: Encoding): boolean {
  // A file may hold the sign for what was lost itself.
  if (!text.includes('\ufffd') || TABLES.has(encoding)) return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

const UTF_16 = new TextDecoder('utf-16le');

function decodeWith(beyondAscii: string, bytes: Uint8Array): string {
  const units = new Uint8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at += 1) {
    const unit = bytes[at]! < 128 ? bytes[at]! : beyondAscii.charCodeAt(bytes[at]! - 128);
    units[at * 2] = unit & 255;
    units[at * 2 + 1] = unit >> 8;
  }
  return UTF_16.decode(units);
}
