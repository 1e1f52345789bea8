import type { TableKind } from '../../../plan/table.ts';
import { kindsOf, meaningsOf } from '../../lexicon/lexicon.ts';
import type { Reading } from '../../lexicon/phrase-book.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { traitShare } from '../columns/column-profile.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { namesDependencies } from '../meanings/dependency-names.ts';
import { saidOf, SAYS } from '../columns/header-says.ts';
import { questionsSign } from './five-questions.ts';
import { KIND_OF_PREFIX } from './id-prefixes.ts';
import { nameColumn, namingColumn } from './naming-column.ts';
import { isPipeline } from './pipeline.ts';
import { areRaidSorts } from './raid-sorts.ts';
import type { AnyCase } from '../../lexicon/any-case.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** The texts around a table that may name its kind. */
export interface Surroundings {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly file: string;
  /** Sheets of the workbook with content: a file's name says less about one sheet of many. */
  readonly sheets: number;
  /** Measures stand across, over periods that run down. */
  readonly measures?: boolean;
  /** A calendar of bars stands beside it. */
  readonly bars?: boolean;
}

/** How loudly a kind is named, and where. */
interface Named {
  weight: number;
  reason: string;
}

/** Words of names that say nothing of what is inside: `Risk Register Template v2 (final) 2024`. */
const STOCK = anyCase`(?<![\p{L}\d])(?:templates?|templ|vorlage|modèle|modele|plantilla|modelo|modello|samples?|examples?|beispiel|exemple|ejemplo|exemplo|demo|draft|final|copy|copia|kopie|new|old|updated|latest|sheet|sheet1|excel|xlsx?|csv|worksheet|workbook|v?\d+(?:\.\d+)*)(?![\p{L}\d])`;

/** Of a file's name in parts, `Acme - Risk Register`, the part that says a kind and nothing else; the name where none does. */
function tellingPart(file: string): string {
  const parts = file.split(/__+|\s+[-–|]\s+/);
  return parts.find((part) => kindsCalled(part).some(({ fit }) => fit === 'whole')) ?? file;
}

/** What spreadsheets call a sheet that nobody named; `Plan1` is one in Portuguese. */
const UNNAMED = anyCase`^(?:sheet|tabelle|blatt|feuil(?:le)?|hoja|plan(?=\d)|planilha|p[aá]gina|foglio|blad|ark|list|лист|аркуш|arkusz|munka|sayfa|trang tính|trang_tính|taul|シート|工作表|시트|ورقة|גיליון)[ _]?\d{0,2}$`;

/** Which kinds of table a name announces, strongest first. */
const kindsCalled = remembered((name): readonly Reading<TableKind>[] => kindsOf(withoutStock(name)));

function withoutStock(text: string): string {
  const bare = STOCK.without(text.replace(/_+/g, ' '))
    .replace(/[\s()[\]-]+/g, ' ')
    .trim();
  return bare === '' ? text : bare;
}

/** What has a number or a name: `Change ID` is `Change`, `Milestone name` is `Milestone`. */
function withoutPart(header: string, part: AnyCase): string {
  return part.without(header).trim() || header;
}

const NUMBER = anyCase`(?<![\p{L}])(?:ids?|no|nr|num|number|ref|code|key)(?![\p{L}])|[#._]`;
/** Every list of anything may have a `Task name`. */
const NAME = anyCase`(?<![\p{L}])(?<!task[ _])(?:names?|titles?|nom|nombre|nome|naam|namn|navn|titre|título|titolo|titel|название|наименование)(?![\p{L}])|_`;

/** Any dated list looks like tasks: that a name says so adds less, and pieces of a calendar stay pieces. */
const TASKS = 0.75;

/** What sheet, titles, file, headers and ids call the table. */
export function kindWords(columns: readonly ColumnEvidence[], around: Surroundings): Map<TableKind, Named> {
  const words = new Map<TableKind, Named>();
  // A name that says nothing but the kind says it outright.
  const hear = (text: string, factor: number, where: string, outright = factor): void => {
    for (const { of, weight, fit } of kindsCalled(text)) {
      const known = words.get(of);
      const loud = fit === 'whole' || fit === 'inner' ? outright : factor;
      const added = weight * (of === 'tasks' ? Math.min(loud, TASKS) : loud);
      if (known === undefined) words.set(of, { weight: added, reason: `${where} “${text}”` });
      else known.weight += added * 0.7;
    }
  };
  const file = around.file.replace(/\.[a-z]{3,4}$/i, '');
  const called = tellingPart(file);
  // A CSV file's sheet has the file's name, and files are renamed at will.
  if (around.sheet === file) hear(called, 0.3, 'the file is called', 0.42);
  else if (UNNAMED.test(around.sheet) && around.sheets <= 2) hear(called, 0.5, 'the file is called', 0.65);
  else {
    hear(around.sheet, 0.5, 'the sheet is called', 1.1);
    const alone = around.sheets <= 1;
    hear(called, around.sheets <= 2 ? 0.3 : 0.14, 'the file is called', alone ? 0.42 : 0.26);
  }
  for (const [at, title] of around.titles.slice(0, 3).entries())
    hear(title, at === 0 ? 0.42 : 0.28, 'above it stands', at === 0 ? 0.65 : 0.28);
  const naming = namingColumn(columns);
  // `Customer | Promise`: what the rows are called stands behind whom they are about.
  const isTold =
    naming > 0 &&
    saidOf(columns[0]!, 'customer') >= SAYS.clear &&
    kindsCalled(columns[naming]!.header).some(({ of, fit }) => fit === 'whole' && of !== 'other');
  for (const [at, { header }] of columns.entries()) {
    if (header === '' || header.length > 60) continue;
    const names =
      at === naming && !columns.slice(0, at).some((column) => meaningsOf(column.header)[0]?.of === 'person');
    const differs = columns[at]!.profile.filled === 0 || columns[at]!.profile.distinct >= 0.9;
    const numbers = at < 3 && nameColumn(header) === 'id';
    const factor = names ? 0.72 : numbers ? 0.6 : at === 0 && differs && !isTold ? 0.4 : at < 3 ? 0.15 : 0.1;
    hear(
      numbers && differs ? withoutPart(header, NUMBER) : names ? withoutPart(header, NAME) : header,
      factor,
      factor >= 0.6 ? 'its rows are called' : 'a header says',
    );
  }
  const ids = columns.find(({ profile }) => traitShare(profile, 'id') >= 0.6);
  const prefix = /^\p{L}+/u.exec([...(ids?.profile.examples ?? [])][0] ?? '')?.[0].toLowerCase() ?? '';
  const kind = KIND_OF_PREFIX.get(prefix);
  if (kind !== undefined) say(words, kind, 1.2, `its ids start with “${prefix.toUpperCase()}”`);
  for (const { profile, candidates } of columns)
    if (candidates.some(({ meaning }) => meaning === 'category')) hearSorts(words, profile.examples);
  if (around.measures === true)
    say(words, 'scorecard', BY_PERIOD, 'readings of several measures stand below each other');
  const questions = questionsSign(columns);
  if (questions > 0) say(words, 'tasks', questions, 'its headers ask what, who and when');
  if (columns.slice(0, FIRST_COLUMNS).some(namesDependencies) && !columns.some(isStart))
    say(words, 'dependencies', NAMED_SO, 'its rows are dependencies by name');
  if (isPipeline(columns)) say(words, 'other', DEALS, 'its rows are deals');
  if (around.bars === true) say(words, 'tasks', BESIDE_BARS, 'bars are drawn beside its rows');
  return words;
}

function say(words: Map<TableKind, Named>, kind: TableKind, weight: number, reason: string): void {
  const known = words.get(kind);
  if (known === undefined) words.set(kind, { weight, reason });
  else known.weight += weight;
}

/** Columns among which the one that names the rows stands. */
const FIRST_COLUMNS = 3;

/** What rows that are deals say, whose pipeline a plan of initiatives may be called as well; log-odds. */
const DEALS = 3;

/** What rows that are called dependencies say; log-odds. */
const NAMED_SO = 2.4;

const isStart = (column: ColumnEvidence): boolean => saidOf(column, 'start') >= SAYS.clear;

/** What the layout of measures across and periods down, and that of bars, says beside the words that call it so. */
const [BY_PERIOD, BESIDE_BARS] = [2.4, 2.8] as const;

/** A column of types that all say what a row is: Risk, Bug; or those of a log of risks, assumptions, issues and more. */
function hearSorts(words: Map<TableKind, Named>, examples: ReadonlySet<string>): void {
  const [text, ...others] = examples;
  if (text === undefined || text.length > 20) return;
  if (areRaidSorts(examples)) say(words, 'risks', 1.8, 'its rows are risks, issues and the like');
  if (others.length > 0) return;
  const sort = kindsOf(text).find(({ fit }) => fit === 'whole');
  if (sort === undefined) return;
  say(words, sort.of, 1.5, `its rows are of the type “${text}”`);
}
