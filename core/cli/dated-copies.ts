import { basename, dirname } from 'node:path';

/** The newest of a series of copies, and the others. */
export interface Series {
  readonly newest: string;
  /** Newest first. */
  readonly older: readonly string[];
}

/** A day whose parts cannot be taken for each other: 2026-03-01, 20260301, 01.03.2026. */
const DAY =
  /(?<!\d)(?:(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])|(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(20\d\d))(?!\d)/;
const VERSION = /(?<![\p{L}\d])v\.?(\d+(?:\.\d+)*)(?![\p{L}\d])/iu;

/**
 * Files as series: copies of one plan lie in one folder and are called alike but for a day or a version (“plan 2026-03-01”,
 * “plan v2”). Months, quarters and years are no copies: each has a plan of its own. A file that has no copies is a series
 * of one; series stand where their newest stood.
 */
export function seriesOf(paths: readonly string[]): readonly Series[] {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const key = isDated(path) ? `${dirname(path)}/${timeless(path)}` : path;
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  const series = [...byName.values()].map((copies) => {
    const [newest = '', ...older] = copies.toSorted((a, b) => compareAge(b, a));
    return { newest, older };
  });
  return series.toSorted((a, b) => paths.indexOf(a.newest) - paths.indexOf(b.newest));
}

function isDated(path: string): boolean {
  return DAY.test(basename(path)) || VERSION.test(basename(path));
}

function timeless(path: string): string {
  const name = basename(path).normalize().toLowerCase();
  return name.replace(DAY, '*').replace(VERSION, '*');
}

function compareAge(one: string, other: string): number {
  return dayIn(one).localeCompare(dayIn(other)) || compareVersions(versionIn(one), versionIn(other));
}

function dayIn(path: string): string {
  const [, year, , month, day, dayFirst, monthThen, yearLast] = DAY.exec(basename(path)) ?? [];
  return `${year ?? yearLast ?? ''}${month ?? monthThen ?? ''}${day ?? dayFirst ?? ''}`;
}

function versionIn(path: string): readonly number[] {
  return (VERSION.exec(basename(path))?.[1] ?? '0').split('.').map(Number);
}

function compareVersions(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
