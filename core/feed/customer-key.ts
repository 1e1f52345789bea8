import { plainWords } from '../scorecard/plain-words.ts';

const LEGAL_FORM =
  /[ ,]+(?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh(?: ?& ?co\.? ?kg)?|ag|kg|ohg|se|sas|sarl|sa|spa|srl|bv|nv|ab|as|oy|aps|pty|kk|株式会社)$/;

/** A customer’s name as compared: without case, dots and legal form, so that a register’s `Acme` is the CRM’s `ACME, Inc.` */
export function customerKey(name: string): string {
  const plain = plainWords(name).replaceAll('.', '');
  const bare = plain.replace(LEGAL_FORM, '');
  return bare === '' ? plain : bare;
}
