import type { ApprovalOutcome } from '../../plan/approvals.ts';
import { fold } from '../lexicon/fold.ts';

const APPROVED = `approv|accept|grant|authori[sz]|sign(?:ed)?[- ]?off|endors|cleared|passed|agreed|ok(?:ay)?(?!\\p{L})|yes(?!\\p{L})|go(?!\\p{L})|(?:auto(?:matically|matisch)?[- ]?)?(?:approv|genehmigt|freigegeben)|genehmig|freigegeben|bewilligt|zugestimmt|angenommen|stattgegeben|approuv|valid|accord|accept|autoris|aprob|autoriz|acept|aprovad|autorizad|aceit|approvat|autorizzat|accettat|goedgekeurd|akkoord|godkan|godkend|godkjen|zatwierdz|zaakceptowan|schvalen|onayland|одобрен|утвержд|согласован|承認|批准|通过|已批准|승인`;
const BUT = `(?:with|subject to|under|after|mit|unter|nach|avec|sous|apres|con|com|sob|bajo|tras|previa|met|med|z)`;

/** By what a text begins with, the narrower ones first: “not approved” is no approval. */
const WORDS: readonly (readonly [ApprovalOutcome, RegExp])[] = [
  [
    'rejected',
    /^(?:reject|declin|denied|deny|disapprov|refus|turned down|not (?:approved|accepted|granted|authori[sz]ed)|no(?!\p{L}| decision| answer)|no-?go|abgelehnt|ablehn|zuruckgewiesen|verweigert|nicht (?:genehmigt|freigegeben|bewilligt)|rejet|non (?:approuve|valide|approvat|autorizzat)|rechaz|deneg|no (?:aprobad|autorizad)|rejeit|recus|negad|nao aprovad|respint|rifiutat|negat|afgewezen|afgekeurd|niet goedgekeurd|avslag|avvist|avslagen|afvist|odrzuc|zamitnut|reddedil|отклон|отказ|却下|否決|拒绝|驳回|已拒绝|거절|반려)/u,
  ],
  [
    'withdrawn',
    /^(?:withdr|recall|retract|cancel|removed|revoked|void|abandon|lapsed|expired|no longer needed|zuruckgezogen|zuruckgenommen|storniert|hinfallig|retir|annul|abandonn|anulad|cancelad|desist|ritirat|annullat|ingetrokken|geannuleerd|trukket|tilbakekalt|dragen|atertag|wycofan|anulowan|zruseno|iptal|отозван|отменен|取り下げ|撤回|撤销|취소|철회)/u,
  ],
  [
    'changed',
    new RegExp(
      `^(?:(?:${APPROVED})\\p{L}*(?:,| -| –|:|;)? *\\(?(?:${BUT} \\p{L}*(?: \\p{L}+)?|as (?:amended|modified|revised|changed)|reduced|modified|amended|conditional|partial|teilweise|bedingt|geandert|reduziert|lower|less)|condition(?:al|ed)|part(?:ly|ial|ially|iel)|amend|modif|chang|counter|revis|renegotiat|adjust|reduced|bedingt|teilweise|(?:mit|unter) (?:anderung|auflage|vorbehalt|bedingung)|geandert|angepasst|sous (?:reserve|condition)|parcial|con (?:cambios|condiciones|modific)|com (?:alterac|ressalva|condic)|con (?:modifiche|riserva)|condizionat|parzial|gedeeltelijk|voorwaardelijk|delvis|med (?:andring|endring|forbehold|villkor)|条件付き|有条件|조건부)`,
      'u',
    ),
  ],
  [
    'pending',
    /^(?:pend|open|await|wait|in (?:review|progress|process|approval|arbeit|prufung|bearbeitung|corso|revisione|attesa|behandeling)|under (?:review|consideration|approval)|submitted|requested|sent|new|queued|on hold|held|hold|escalat|reassign|started|not (?:yet )?(?:decided|answered)|undecided|to (?:be )?(?:decide|approve)|no (?:decision|answer)|draft|tbd|ausstehend|offen|in prufung|wartet|eingereicht|beantragt|angefragt|noch (?:offen|nicht)|unentschieden|en (?:attente|cours|revision|espera|curso|proceso|tramite|analise|analisis)|soumis|a (?:valider|approuver|decider)|pendient|pendent|por aprobar|enviad|em (?:analise|aprovacao|andamento|espera)|in attesa|da approvare|afwachting|wachtend|avvent|afvent|vantar|pagaende|oczekuj|w toku|ceka|bekliyor|ожида|на рассмотр|申請中|承認待ち|保留|待审批|审批中|대기|검토)/u,
  ],
  ['approved', new RegExp(`^(?:${APPROVED})`, 'u')],
];

/** Longer texts are remarks. */
const LONGEST = 60;

/** How an approval ended, in the words of several languages: `Approved with changes`, `abgelehnt`, `Recalled`; null for other words. */
export function readOutcome(text: string): ApprovalOutcome | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text)
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}✓✔✗✘❌✅]+/u, '');
  if (/^[✓✔✅]/u.test(folded)) return 'approved';
  if (/^[✗✘❌]/u.test(folded)) return 'rejected';
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
