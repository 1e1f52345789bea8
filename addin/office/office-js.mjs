// Puts Office's client library of the npm package beside the built add-in, for places that do not reach Microsoft's CDN.
import { cpSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const CDN = 'https://appsforoffice.microsoft.com';
const LIBRARY = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/@microsoft/office-js/dist');

/** What Excel loads of the library: its own files, and the folders of languages with the strings. */
const NEEDED = /^(office|excel-[\w-]+|o15apptofilemappingtable|officeruntime|custom-functions-runtime)(\.[\d.]+)?\.js$/;
const LANGUAGE = /^[a-z]{2,3}-[a-z]{2,4}(-[a-z]{2})?$/;

/**
 * A Vite plugin. Microsoft supports Office.js from its CDN only: this is for development and tests without a network.
 * @returns {import('vite').Plugin}
 */
export function localOfficeJs() {
  return {
    name: 'local-office-js',
    transformIndexHtml: (html) =>
      html.replace(`${CDN}/lib/1/hosted/office.js`, './office-js/office.js').replace(` ${CDN}`, ''),
    closeBundle() {
      if (this.environment.name !== 'excel') return;
      const { root, build } = this.environment.config;
      const target = resolve(root, build.outDir, 'office-js');
      for (const name of readdirSync(LIBRARY).filter((it) => NEEDED.test(it) || LANGUAGE.test(it)))
        cpSync(join(LIBRARY, name), join(target, name), { recursive: true });
    },
  };
}
