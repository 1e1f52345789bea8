import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import type * as Compiler from '@lwc/compiler';
import type * as Resolver from '@lwc/module-resolver';
import type { Plugin } from 'vite';

/** Vite takes files ending in .html and .css for its own; under this name they are what LWC’s compiler makes of them. */
const COMPILED = '.lwc.js';
const NOTHING = { code: 'export default undefined', moduleType: 'js' } as const;
const I18N = '@salesforce/i18n/';
/** Open in no org whose pages still play their shadow trees: components that ask for element internals break there. */
const CLOSED_GATE = '@salesforce/gate/bc.260.enableComboboxElementInternals';

/**
 * Compiles Lightning web components: ours of a folder, and the base components with what they bring in place of the
 * platform’s scoped modules (labels, gates). `@salesforce/i18n/…` is what the page says, else what they bring.
 */
export function lwcModules(root: string): Plugin {
  // As Node loads them, and only when they are needed: what a test imports is rewritten for it, and these are large.
  const load = createRequire(import.meta.url);
  const { transformSync } = load('@lwc/compiler') as typeof Compiler;
  const { resolveModule } = load('@lwc/module-resolver') as typeof Resolver;
  const modules = [{ dir: 'components' }, { npm: 'lightning-base-components' }];
  const known = new Map<string, { readonly namespace: string; readonly name: string }>();
  const find = (specifier: string, importer: string): string | null => {
    try {
      const { entry } = resolveModule(specifier, importer, { rootDir: root, modules });
      const [namespace = '', name = ''] = specifier.split('/');
      known.set(entry, { namespace, name });
      return entry;
    } catch (problem) {
      if ((problem as { code?: string }).code === 'NO_LWC_MODULE_FOUND') return null;
      throw problem;
    }
  };
  const inPackage = load.resolve('lightning-base-components/package.json');
  return {
    name: 'lwc-modules',
    enforce: 'pre',
    async resolveId(source, importer = resolve(root, 'main.js')) {
      if (source === 'lwc') return (await this.resolve('@lwc/engine-dom', resolve(root, 'main.js'))) ?? null;
      // Drawings of 2,000 icons are most of the package, and say nothing to a reader of the page.
      if (source.startsWith('lightning/iconSvgTemplates')) return `\0nothing:${source}`;
      if (source === CLOSED_GATE) return `\0${source}`;
      if (source.startsWith(I18N) && !importer.startsWith('\0')) return `\0${source}`;
      const from = importer.endsWith(COMPILED) ? importer.slice(0, -COMPILED.length) : importer;
      if (/^\.{1,2}\//.test(source))
        return importer.endsWith(COMPILED) ? fileOf(resolve(dirname(from), source)) + COMPILED : null;
      // What the package does not give away is found from inside it alone.
      const entry = /^[@\w]/.test(source) ? find(source, from.startsWith('\0') ? inPackage : from) : null;
      return entry === null ? null : entry + COMPILED;
    },
    load(id) {
      if (id.startsWith('\0nothing:')) return NOTHING;
      if (id === `\0${CLOSED_GATE}`) return { code: 'export default { isOpen: () => false };', moduleType: 'js' };
      if (id.startsWith(`\0${I18N}`)) return { code: i18nModule(id.slice(1)), moduleType: 'js' };
      if (!id.endsWith(COMPILED)) return null;
      const file = id.slice(0, -COMPILED.length);
      const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (source.trim() === '') return NOTHING;
      const folder = dirname(file);
      const named = known.get(file) ?? { namespace: basename(dirname(folder)), name: basename(folder) };
      const { code } = transformSync(source, file, {
        ...named,
        scopedStyles: file.endsWith('.scoped.css'),
        enableDynamicComponents: true,
        apiVersion: 66,
      });
      return { code, moduleType: 'js' };
    },
  };
}

/** Templates ask for style sheets of their name, of which there may be none; scripts may leave out the ending. */
function fileOf(path: string): string {
  const plain = path.replace(/\?.*$/, '');
  return [plain, `${plain}.js`].find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? plain;
}

function i18nModule(specifier: string): string {
  const name = JSON.stringify(specifier.slice(I18N.length));
  return `import own from ${JSON.stringify(specifier)};\nexport default globalThis.lightningI18n?.[${name}] ?? own;`;
}
