/**
 * A short stable name for a text: 53 bits as 11 letters and digits. Not for secrets; two of 100,000 texts share a name
 * with a chance of one in two million. (cyrb53 by bryc, public domain.)
 */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/** The id of a cause of a rule; where several share their words (two rows of one name), `count` tells them apart. */
export function findingId(rule: string, cause: string, count: number): string {
  return hashOf(count === 1 ? `${rule}\n${cause}` : `${rule}\n${cause}\n${count}`);
}
