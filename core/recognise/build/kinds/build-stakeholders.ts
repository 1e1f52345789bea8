import type { Level, Stakeholder } from '../../../plan/registers.ts';
import type { Meaning, Table, TableColumn } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { fold } from '../../lexicon/fold.ts';
import { degreeIn, degreeOf, ratingIn, signIn, supportIn } from '../../values/standing.ts';
import type { TableReading } from '../fields/entity-kind.ts';
import { entityKind } from '../fields/entity-kind.ts';
import { columnFor, from, SURE_ENOUGH } from '../fields/fields.ts';
import { headedColumn } from '../fields/headed-fields.ts';
import { SHOWS_SHARE } from '../fields/measure-readers.ts';
import type { Reader } from '../fields/readers.ts';
import { LIST, PEOPLE, SHARE, TEXT } from '../fields/readers.ts';

/** Headers of how somebody stands to the plan, whatever else they may mean elsewhere. */
const SUPPORT =
  /^(?:current |level of |stakeholder )*(?:support(?:ive)?|attitude|stance|position|engagement|commitment|unterstutzung|einstellung|haltung|soutien|attitude|apoyo|apoio|actitud|atitude|sostegno|houding|steun)\b/;
/** Where they should stand, and what is no attitude at all. */
const NO_SUPPORT =
  /\b(?:desired|target(?:ed)?|required|future|wanted|soll|ziel|gewunscht\w*|souhaite|deseado|desejado|strategy|strategie|estrategia|actions?|plan|owner|interests?|interesse|conflict|konflikt\w*|betroffenheit|resistance)\b/;
/** What is done for them or told to them. */
const PLANNED =
  /^(?:planned )?(?:communications?|engagement|messages?|key messages?|approach|actions?|activit(?:y|ies)|measures?|how we engage|next steps?|kommunikation\w*|botschaft\w*|massnahmen?|vorgehen|umgang|aktion(?:en)?|mesures?|messages? cles?|acciones|accion|mensajes?|acoes|mensagens|azioni|messaggi\w*|maatregelen|boodschap)\b/;
const PLANS: ReadonlySet<Meaning> = new Set<Meaning>(['cadence', 'forum', 'mitigation', 'response', 'due', 'date']);
/** Lists of those whom a change reaches, or whom messages are for. */
const AFFECTED =
  /\b(?:affected|impacted|audiences?|target groups?|betroffen\w*|zielgruppen?|concernee?s?|impactee?s?|public cible|afectad[oa]s?|afetad[oa]s?|impactad[oa]s?|audiencia|publico|destinatari[oi]?|doelgroep\w*|getroffen|malgrupp\w*|berorda)\b/;

const TRAINING =
  /^(?:planned )?(?:trainings?|enablement|schulung\w*|qualifizierung\w*|formations?|formacion|capacitacion|formacao|formazione|opleiding\w*|utbildning\w*)\b/;
/** Groups as a list of what changes for whom calls them, left of what changes. */
const GROUP =
  /^(?:(?:affected|impacted|target|stakeholder|user) )?(?:groups?|audiences?)$|^(?:betroffene |ziel)?gruppen?$/;

/** A percentage that the cell shows as one, as a share, 0–1. */
const SHOWN_SHARE: Reader<number> = {
  ...SHARE,
  read: (value, style, context) =>
    SHOWS_SHARE.read(value, style, context) === true ? SHARE.read(value, style, context) : null,
};

export const STAKEHOLDERS = entityKind<Stakeholder>({
  collection: 'stakeholders',
  copy: (blank) => ({ ...blank }),
  name: ['person', 'title', 'role', 'team'],
  needsName: true,
  fields: {
    id: from(TEXT, 'id'),
    role: from(TEXT, 'role'),
    teams: from(LIST, 'team'),
    influence: from(TEXT, 'influence', 'impact'),
    support: from(TEXT, 'support'),
    cadence: from(TEXT, 'cadence'),
    owner: from(PEOPLE, 'owner'),
  },
  derived: {
    influenceLevel: undefined,
    supportLevel: undefined,
    planned: undefined,
    training: undefined,
    isAffected: false,
  },
  trait(table, lines) {
    const [influence, support] = [influenceColumn(table), supportColumn(table)];
    return [highestIn(influence, lines), highestIn(support, lines), hasPlus(support, lines) ? 1 : 0].join('|');
  },
  finish(table, reading) {
    const group = groupColumn(table, reading.provenance['name']);
    const named = group?.column ?? reading.provenance['name'];
    const nameOf = group === null ? null : reading.column(group.column, TEXT);
    const training = headedColumn(table, TRAINING);
    const trainingOf = training === null ? null : reading.column(training.column, TEXT);
    const [highestInfluence = 0, highestSupport = 0, signs = 0] = reading.trait.split('|').map(Number);
    const influence = influenceColumn(table);
    const support = supportColumn(table);
    const plans = table.columns.filter((column) => column.column !== named && isPlan(column) && column !== support);
    const influenceOf = levelReader(reading, influence, highestInfluence, degreeIn);
    const supportOf = levelReader(
      reading,
      support,
      highestSupport,
      signs === 1 ? (text) => signIn(text) ?? supportIn(text) : supportIn,
    );
    const texts = plans.map(({ column }) => reading.column(column, TEXT));
    const isAffected =
      AFFECTED.test(fold(table.sheet)) ||
      table.columns.some((one) => one.column === named && AFFECTED.test(fold(one.header)));
    const fields = {
      ...reading.provenance,
      ...(group !== null && { name: group.column }),
      ...(training !== null && { training: training.column }),
      ...(influence !== null && { influenceLevel: influence.column }),
      ...(support !== null && { supportLevel: support.column }),
      ...(plans[0] !== undefined && { planned: plans[0].column }),
    };
    return (draft, { row }) => {
      draft.source = { ...draft.source, fields };
      draft.influenceLevel = influenceOf?.(row);
      draft.supportLevel = supportOf?.(row);
      draft.isAffected = isAffected;
      if (nameOf !== null) draft.name = nameOf(row) ?? draft.name;
      if (trainingOf !== null) draft.training = trainingOf(row);
      if (plans.length > 0) draft.planned = texts.flatMap((read) => read(row) ?? []).join('; ') || null;
    };
  },
});

/** The column of groups, where what changes for them was taken for their names. */
function groupColumn({ columns }: Table, named: number | undefined): TableColumn | null {
  const taken = columns.find(({ column }) => column === named);
  const group = columns.find(({ header, period }) => period === null && GROUP.test(fold(header)));
  return taken?.meaning === 'title' && group !== undefined && group.column < taken.column ? group : null;
}

function influenceColumn(table: Table): TableColumn | null {
  return columnFor(table, ['influence']);
}

function supportColumn({ columns }: Table): TableColumn | null {
  const could = columns.filter(({ header, period }) => period === null && !NO_SUPPORT.test(fold(header)));
  return (
    could.find(({ meaning, confidence }) => meaning === 'support' && confidence >= SURE_ENOUGH) ??
    could.find(({ header, meaning }) => (meaning === null || meaning === 'support') && SUPPORT.test(fold(header))) ??
    null
  );
}

function isPlan({ meaning, header, confidence }: TableColumn): boolean {
  return (meaning !== null && PLANS.has(meaning) && confidence >= SURE_ENOUGH) || PLANNED.test(fold(header));
}

/** The highest number that a column rates with. */
function highestIn(column: TableColumn | null, lines: readonly Row[]): number {
  if (column === null) return 0;
  return lines.reduce((highest, { values }) => {
    const value = values[column.column];
    const rating = typeof value === 'number' ? value : typeof value === 'string' ? ratingIn(value) : null;
    return Math.max(highest, rating ?? 0);
  }, 0);
}

/** Whether somebody in a column is marked with a plus. */
function hasPlus(column: TableColumn | null, lines: readonly Row[]): boolean {
  if (column === null) return false;
  return lines.some(({ values }) => {
    const value = values[column.column];
    return typeof value === 'string' && signIn(value) === 'high';
  });
}

function levelReader(
  reading: TableReading,
  column: TableColumn | null,
  highest: number,
  inWords: (text: string) => Level | null,
): ((row: Row) => Level | null) | null {
  if (column === null) return null;
  const read = reading.column(column.column, TEXT);
  const shareOf = reading.column(column.column, SHOWN_SHARE);
  const isPercent = column.header.includes('%');
  return (row) => {
    const share = shareOf(row);
    if (share !== null) return degreeOf(100 * share, 100);
    const text = read(row);
    if (text === null) return null;
    const rating = ratingIn(text);
    if (rating === null) return inWords(text);
    return isPercent ? degreeOf(highest > 1 ? rating : 100 * rating, 100) : degreeOf(rating, highest);
  };
}
