import { plainLine } from '../../audit/report/plain-line.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import { askedLines } from './whatif-asked-text.ts';
import { comparedLines } from './whatif-compared-text.ts';
import type { WhatIfJson } from './whatif-json.ts';
import type { Layout } from '../terminal/layout.ts';
import { amount } from '../terminal/amount.ts';
import { section } from '../terminal/section.ts';
import { WHATIF_WORDS } from './whatif-words.ts';
import { fitted } from '../terminal/fitted.ts';
import { requestLines, workLines } from './whatif-works-text.ts';
import { wrapped } from '../terminal/wrapped.ts';

/** A trade-off for a terminal: what gives way, how sure that is, why, what else could be, and what was assumed. */
export function whatIfText(told: WhatIfJson, layout: Layout): string {
  const { paint, width } = layout;
  const words = WHATIF_WORDS[layout.language];
  const notes = [...told.notes, ...told.capacity].flatMap(({ what, message }) =>
    what === 'all-alike' ? [message, words.bases] : what === 'undecided' ? [`${message} ${words.decides}`] : [message],
  );
  const lines = [
    paint('bold', words.head(plainLine(told.file), dayInWords(told.today, layout.language), headline(told, layout))),
    ...provenLines(told, layout),
    '',
    ...section(words.asked, askedLines(told, layout), layout),
    ...workLines(told, layout),
    ...requestLines(told, layout),
    ...told.explanation.flatMap(({ title, paragraphs }) => section(title, paragraphs, layout)),
    ...comparedLines(told, layout),
    ...section(words.granted, notes, layout),
    ...writtenLines(told, layout),
  ];
  return `${fitted(lines.join('\n').trimEnd(), width)}\n`;
}

/** Whether the plan says anything that can be weighed: work that needs something. */
function isIdle({ works, notes }: WhatIfJson): boolean {
  const idle = notes.find(({ what }) => what === 'nothing-needed')?.count ?? 0;
  return works.every(({ kind }) => kind === 'initiative') && idle >= works.length;
}

function headline(told: WhatIfJson, { language }: Layout): string {
  const { answer, works } = told;
  const words = WHATIF_WORDS[language];
  if (isIdle(told) && answer.kind === 'answer') return works.length === 0 ? words.nothing : words.nothingNeeded;
  if (answer.kind !== 'answer') return answer.kind === 'open' ? words.open : words.fitsNot;
  const of = (fate: WhatIfJson['works'][number]['fate']): number => works.filter((work) => work.fate === fate).length;
  // What was put elsewhere does not give way.
  const asked = works.filter(({ fate, name }) => fate === 'moved' && told.asked.moved.some((one) => one.name === name));
  return words.gives(of('dropped'), of('moved') - asked.length, of('refused')) || words.fits;
}

function provenLines(told: WhatIfJson, { width, language, paint }: Layout): readonly string[] {
  const { answer, asked } = told;
  if (isIdle(told) && answer.kind === 'answer') return [];
  const words = WHATIF_WORDS[language];
  const lost = answer.measures?.valueLost ?? 0;
  const said = asked.basis === 'equal' ? words.count : words.value;
  const loss = lost > 0 ? `${said(amount(lost, language), amount(answer.value, language))} ` : '';
  return [
    ...wrapped(plainLine(`${loss}${answer.proof}`), width),
    ...(answer.trouble === null ? [] : wrapped(plainLine(answer.trouble), width).map((line) => paint('yellow', line))),
  ];
}

function writtenLines({ answer, edits, notWritten, written }: WhatIfJson, layout: Layout): readonly string[] {
  const words = WHATIF_WORDS[layout.language];
  if (answer.kind !== 'answer') return [];
  const { length } = edits;
  const line = written !== null ? words.written(length, written) : length > 0 ? words.write(length) : null;
  return [
    ...section(
      words.notWritten,
      notWritten.slice(0, MOST).map(({ message }) => message),
      layout,
    ),
    ...(notWritten.length > MOST ? [`  ${words.more(notWritten.length - MOST)}`, ''] : []),
    ...(line === null ? [] : wrapped(plainLine(line), layout.width)),
  ];
}

const MOST = 10;
