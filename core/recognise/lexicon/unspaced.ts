import type { Fit, PhraseBook } from './phrase-book.ts';

/** What a header in a script without spaces says first, of what its rest is the number, the date, the owner. */
const OF_WHAT_UNSPACED =
  /^(?:プロジェクト|マイルストーン|ステークホルダー|タスク|リスク|アクション|イシュー|バグ|課題|懸案|問題|障害|不具合|変更|作業|要件|要求|案件|機能|項目|成果物|会議|项目|項目|風險|风险|问题|問題|变更|變更|任务|任務|活动|活動|需求|里程碑|干系人|相关方|缺陷|会议|计划|计畫|工作|事项|决策|交付物|资源|인원|프로젝트|마일스톤|이해관계자|리스크|이슈|위험|작업|업무|과제|변경|요구사항|기능|회의|산출물|결함|문제)(?:の|的)?\s*/u;

/** What a header in a script without spaces may say last of whatever it names: the name of it, the sort of it. */
const NAMED_UNSPACED = /(?:名称|名稱|名前|名|명|구분|区分)$/;

/** What tells a plan from its outturn, its first version and what is expected now. */
const WHEN =
  '予定|計画|予想|想定|见込|実績|実際|当初|最新|変更後|计划|計劃|计畫|预计|預計|预定|预期|拟|实际|實際|原定|原计划|初始|调整后|延期后|예정|예상|계획|실제|실적|최초|변경';
const TIMED = new RegExp(`^(?:${WHEN})(?:の|的)?\\s*|\\s*(?:${WHEN})$`, 'u');

/** The ways to write the day of something. */
const DAY = /(?:年月日|日付|日時|日期|时间|時間|日|일자|일시|날짜|일)$/;
const DAYS = ['日', '日期', '时间', '時間', '일'];

/** A known phrase that says the same as a text, but for how its day is written or whether it is planned; null for none. */
function sameAs<T extends string>(book: PhraseBook<T>, text: string): string | null {
  const rest = text.replace(TIMED, '');
  const timed = rest.length >= 2 && rest !== text;
  if (timed && book.phrases.has(rest)) return rest;
  const named = (timed ? rest : text).replace(DAY, '');
  if (named.length < 2 || named.length === (timed ? rest : text).length) return null;
  const day = DAYS.find((written) => book.phrases.has(named + written));
  return day === undefined ? null : named + day;
}

/** What is left of a header in a script without spaces when it says first of what; null where it does not. */
export function withoutWhat(text: string): string | null {
  const bare = text.replaceAll(' ', '');
  const rest = bare.replace(OF_WHAT_UNSPACED, '');
  return rest.length >= 2 && rest !== bare ? rest : null;
}

/** Phrases inside a text without spaces: at each place the longest one, then on behind it. */
export function findUnspaced<T extends string>(
  book: PhraseBook<T>,
  text: string,
  found: (phrase: string, fit: Fit, share: number) => void,
): void {
  const bare = text.replaceAll(' ', '');
  const named = bare.replace(NAMED_UNSPACED, '');
  if (named.length >= 2 && named !== bare) found(named, 'inner', 0.8);
  const rest = withoutWhat(bare);
  if (rest !== null && !book.phrases.has(bare) && book.phrases.has(rest)) {
    found(rest, 'composed', 1);
    return;
  }
  const same = book.phrases.has(bare) ? null : (sameAs(book, bare) ?? (rest === null ? null : sameAs(book, rest)));
  if (same !== null) {
    found(same, 'composed', 1);
    return;
  }
  for (let from = 0; from < bare.length; from++)
    for (let length = Math.min(book.longestUnspaced(), bare.length - from); length >= 1; length--) {
      const phrase = bare.slice(from, from + length);
      if (!book.phrases.has(phrase) || (length === 1 && bare.length > 1)) continue;
      const share = 0.6 + (0.4 * length) / bare.length;
      found(phrase, length === bare.length ? 'whole' : from + length === bare.length ? 'head' : 'part', share);
      from += length - 1;
      break;
    }
}
