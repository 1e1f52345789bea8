import { fold } from '../lexicon/fold.ts';
import { readPeople } from './people.ts';
import { remembered } from '../lexicon/remembered.ts';

/** Roles and bodies that approve, beside those every column of people is read with. */
const WHO =
  /(?:^|[\s/-])(?:reps?|ae|account (?:executive|manager)|sellers?|manager|vps?|[se]vp|md|gm|cro|cco|gc|bu head|line manager|general counsel|counsel|legal|finance|treasur(?:y|er)|controller|procurement|purchasing|deal desk|board(?: of directors)?|committee|council|partners?|principal|requester|requestor|budget holder|cost cent(?:re|er) owner|vorstand|aufsichtsrat|prokurist(?:in)?|beirat|gf|gl|einkauf|vertrieb|recht|finanzen|conseil|comite|dg|daf|drh|pdg|gerencia|gerente|direccion|consejo|comite|direzione|consiglio|diretoria|conselho|presidente?|direktor(?:in)?)(?:$|[\s/(\d-])|(?:leiter(?:in)?|leitung|fuhrer(?:in)?|fuhrung|vorstand|manager(?:in)?|sachbearbeiter(?:in)?|beauftragter?|controlling|direktion)$|(?:社長|部長|課長|係長|本部長|役員|取締役会?|執行役員|代表取締役|经理|總經理|经理人|总监|總監|主管|董事会?|董事長|董事长|总裁|主任|部门负责人|财务部|法务部|経理部|法務部|사장|부장|팀장|과장|이사|대표이사)$/;

/** Whether a header names who approves rather than what is approved: `Team lead`, `CFO`, `Geschäftsführung`. */
export const isApproverHeader = remembered(namesWho);

function namesWho(header: string): boolean {
  const text = header.replace(/\s*\([^()]*\)\s*$/, '').trim();
  if (text === '' || text.length > 50) return false;
  const nature = readPeople(text)?.nature;
  return nature === 'role' || nature === 'team' || WHO.test(fold(text));
}
