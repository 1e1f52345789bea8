import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file that holds the terms, in every folder that is built. */
const FILE = 'licences.txt';
/** Packages that others carry inside their own files, without their terms: these lie in `terms`. */
const CARRIED: Readonly<Record<string, readonly string[]>> = { '@microsoft/office-js-helpers': ['lodash-es', 'rxjs'] };

/** Lays the terms of all that may be bundled beside what was built of it: they go wherever it goes. */
export function licencesBeside(repository: string, environments: readonly string[]): Plugin {
  return {
    name: 'lanekeeper-licences',
    applyToEnvironment: ({ name }) => environments.includes(name),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: licencesOf(repository) });
    },
  };
}

/** The terms of Lanekeeper, of its dependencies and of what these need, each below its name and version. */
export function licencesOf(repository: string): string {
  const told = new Map<string, string>();
  const tell = (folder: string): void => {
    const { name, version, dependencies = {} } = packageIn(folder);
    if (told.has(name)) return;
    told.set(name, `${name} ${version}\n\n${termsIn(folder)}`);
    for (const carried of CARRIED[name] ?? [])
      told.set(carried, `${carried}, in ${name}\n\n${termsOf(repository, carried)}`);
    for (const needed of Object.keys(dependencies)) {
      const path = join(repository, 'node_modules', needed);
      // Types are not bundled; overrides put an empty package in the place of what is never loaded.
      if (!needed.startsWith('@types/') && packageIn(path).name === needed) tell(path);
    }
  };
  tell(repository);
  return `${[...told.values()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function packageIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function termsOf(repository: string, carried: string): string {
  return readFileSync(join(repository, 'manifests', 'terms', `${carried}.txt`), 'utf8').trim();
}

function termsIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} holds no licence that could be passed on.`);
  return readFileSync(join(folder, file), 'utf8').trim();
}
