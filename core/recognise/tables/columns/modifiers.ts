import type { Meaning } from '../../../plan/table.ts';
import { findWords, wordsOf } from '../../lexicon/normalise.ts';
import type { Part } from '../../lexicon/word-parts.ts';
import { plays } from '../../lexicon/word-parts.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** How scripts without spaces say what really happened, was first promised, is expected now, or is only planned. */
const ACTUAL = ['実績', '実際', '实际', '實際', '실제', '실적'];
const BASELINE = ['当初', '原定', '原计划', '初始', '최초'];
const FORECAST = ['変更後', '调整后', '延期后', '변경'];
const PLANNED = ['予定', '計画', '计划', '計劃', '预计', '預計', '拟', '예정', '계획'];
const VARIANCE = words(
  'variance, var, deviation, difference, diff, delta, abweichung, écart, variación, variação, scostamento, 差異, 偏差',
);

/** Money for a piece of time: “Cost / hr”, “Coste por día”; what a week costs altogether is no such price. */
const PER_TIME = anyCase`^(?!.*total).*(?:\/\s*|(?<!\p{L})(?:per|pro|por|par|al|за|в)\s+)(?:hrs?|hours?|h|days?|d|weeks?|month|std|stunde|tag|woche|monat|hora|día|dia|semana|mes|mês|heure|jour|semaine|mois|ora|giorno|settimana|mese|uur|timme|time|dag|saat|gün|hafta|час|день|неделю|месяц|giờ|ngày|tuần|tháng|時間|人日|人月|小时|天|시간|일)(?!\p{L})`;

/** A length counted in the work of one person: “Time (man days)”. */
const WORK_UNIT = anyCase`(?:man|person|mann|personen|mensch)[\s-]?(?:days?|hours?|weeks?|months?|tage?|stunden)|人日|人月|人時|人天|(?<!\p{L})m\/[dhm](?!\p{L})|(?:hommes?|hombres?|pessoas?|personas?)[\s-](?:jours?|días?|dias?|mois|mes)|(?:jours?|días|dias|horas)[\s-](?:hommes?|hombres?|homem|persona)`;

/** Time of work in brackets behind anything: “Coding [h]”, “Code review (man/days)”. */
const COUNTED_IN_WORK = anyCase`[(\[]\s*(?:h|hrs?|hours?|std|stunden|heures?|horas?|ore|uren|timer|pd|md|(?:man|person|mann|personen)[\s\/-]?(?:days?|hours?|tage|stunden)|人日|人月|人時|工数)\.?\s*[)\]]\s*$`;

/** Whether a header says behind its words that its figures count time of work. */
export function isCountedInWork(header: string): boolean {
  return COUNTED_IN_WORK.test(header);
}

/** A scale of priorities that goes by its name: “Level (MoSCoW)”. */
const PRIORITIES = anyCase`(?<!\p{L})moscow(?!\p{L})`;

const BECOMES: Readonly<
  Record<'actual' | 'baseline' | 'forecast' | 'planned', Partial<Readonly<Record<Meaning, Meaning>>>>
> = {
  actual: {
    start: 'start_actual',
    end: 'end_actual',
    due: 'end_actual',
    effort: 'effort_actual',
    cost: 'cost_actual',
    duration: 'duration',
    date: 'end_actual',
  },
  baseline: { start: 'start_baseline', end: 'end_baseline', due: 'end_baseline', date: 'end_baseline' },
  forecast: { end: 'forecast', due: 'forecast', date: 'forecast' },
  planned: { closed_on: 'due', end_actual: 'end', date: 'due' },
};

/** The meaning a header has with the words around what it names: “Actual effort (h)” is no estimate. */
export function modified(header: string, meaning: Meaning): Meaning {
  if (!CHANGED.has(meaning)) return meaning;
  const stems = wordsOf(header.replace(/_/g, ' '));
  const has = ({ spaced, unspaced }: Words): boolean =>
    stems.some((stem) => spaced.has(stem)) || unspaced.some((word) => header.includes(word));
  if ((meaning === 'effort' || meaning === 'cost' || meaning === 'duration') && has(VARIANCE)) return 'variance';
  if (meaning === 'cost' && PER_TIME.test(header)) return 'rate';
  if (meaning === 'duration' && WORK_UNIT.test(header)) return modified(WORK_UNIT.without(header), 'effort');
  if (meaning === 'level' && PRIORITIES.test(header)) return 'priority';
  const says = (part: Part, unspaced: readonly string[]): boolean =>
    stems.some((stem) => plays(stem, part)) || unspaced.some((word) => header.includes(word));
  if (says('outturn', ACTUAL)) return BECOMES.actual[meaning] ?? meaning;
  if (says('first', BASELINE)) return BECOMES.baseline[meaning] ?? meaning;
  if (says('revised', FORECAST)) return BECOMES.forecast[meaning] ?? meaning;
  if (PLANNED.some((word) => header.includes(word)) || (meaning === 'date' && says('planned', [])))
    return BECOMES.planned[meaning] ?? meaning;
  return meaning;
}

/** Meanings that words around them change at all. */
const CHANGED: ReadonlySet<string> = new Set([
  ...Object.values(BECOMES).flatMap((becomes) => Object.keys(becomes)),
  'level',
]);

/** Words of one sort: those that spaces part, and those of scripts without them. */
interface Words {
  readonly spaced: ReadonlySet<string>;
  readonly unspaced: readonly string[];
}

function words(list: string): Words {
  const all = list.split(', ').map((word) => findWords(word).join(' '));
  return { spaced: new Set(all), unspaced: all.filter((word) => word.charCodeAt(0) > 0x3000) };
}
