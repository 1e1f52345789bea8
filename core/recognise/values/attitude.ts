import { fold } from '../lexicon/fold.ts';

const WORDS =
  /^(?:una?ware|ignorant|resistan[ct]e?|resist\w*|against|opposed|oppos|neutral\w*|neutro|passive|supporti(?:ve|ng)|support|help|leading|leader|champion|unwissend|ahnungslos|ablehnend|unterstutzend|fuhrend|inconscient|reticent|neutre|favorable|soutien|meneur|moteur|desconocedor|inconsciente|desinformado|reticente|apoiador|de apoyo|da apoio|partidario|lider|lidera|contrario|sostenitore|guida|onbewust|weerstand|neutraal|ondersteunend|leidend)$/u;

/** Whether a header is one of the ways stakeholders stand to a plan, as the usual matrix of engagement has one column for each. */
export function isAttitude(header: string): boolean {
  return WORDS.test(fold(header));
}
