// `npm run package -- --url https://plans.example.com/lanekeeper [--id GUID] [--out dist/package]`: what an administrator deploys.
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble, imported, REPOSITORY, version } from './assemble.mjs';

const USAGE = 'npm run package -- --url https://plans.example.com/lanekeeper [--id GUID] [--out dist/package]';

const { url, id, out } = readArguments();
const { configurationFor } = await imported('configuration.ts');
const made = configurationFor(url, version(), id);
if (!made.ok) stop(made.message);
const folder = resolve(out ?? join(REPOSITORY, 'dist', 'package'));
const troubles = await assemble(made.configuration, folder).catch((error) =>
  stop(`The add-in could not be built: ${error.message}`),
);
if (troubles.length > 0) stop(`Office would refuse the manifest:\n${troubles.map((line) => `  ${line}`).join('\n')}`);

const shown = relative(process.cwd(), folder) || '.';
console.log(`Lanekeeper ${version()} for ${made.configuration.baseUrl}

  ${join(shown, 'host')}            put these files where ${made.configuration.baseUrl}/ serves them
  ${join(shown, 'manifest.xml')}    add-in-only manifest: every Excel
  ${join(shown, 'lanekeeper.zip')}  unified manifest: Microsoft 365 app catalogue

Deploy one of the two manifests in the Microsoft 365 admin center under Settings > Integrated apps > Upload custom apps.`);

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { url: { type: 'string' }, id: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    return values.url === undefined ? stop(`Where will the add-in be hosted?\n${USAGE}`) : values;
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
