// `npm run excel [-- --port N] [--out FOLDER]`: the add-in over https on this machine, and how to side-load it.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../addin/file/serve-folder.mjs';
import { assemble, imported, REPOSITORY, version } from './assemble.mjs';
import { localCertificate } from './local-certificate.mjs';

const DEFAULT_PORT = 4_518;
const USAGE = 'npm run excel [-- --port 4518] [--out dist/excel]';

const { port, folder } = readArguments();
if (!(await isFree(port))) stop(`Port ${port} is in use. Name another: ${USAGE}`);
const { configurationFor } = await imported('configuration.ts');
const made = configurationFor(`https://localhost:${port}`, version());
if (!made.ok) stop(made.message);

console.log('Building the add-in …');
const troubles = await assemble(made.configuration, folder).catch((error) =>
  stop(`The add-in could not be built: ${error.message}`),
);
if (troubles.length > 0) stop(`Office would refuse the manifest:\n${troubles.map((line) => `  ${line}`).join('\n')}`);
// Side-loading takes the add-in-only manifest; the package for the app catalogue is `npm run package`.
rmSync(join(folder, 'lanekeeper.zip'));
const certificate = await localCertificate().catch((error) =>
  stop(`No certificate could be made in your home folder: ${error.message}`),
);
const served = await serveFolder({ folder: join(folder, 'host'), port, certificate });
const manifest = join(folder, 'manifest.xml');
console.log(`
The add-in is served at ${served.url} to this machine only. Ctrl C stops it.

1. Trust its certificate, once${certificate.isNew ? ' (made just now)' : ''}: ${certificate.path}
   Windows  certutil -user -addstore Root "${certificate.path}"
   Mac      security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${certificate.path}"
   Web      open ${served.url} in the browser and accept the certificate

2. Side-load its manifest: ${manifest}
   Windows  share the folder ${folder} (Properties > Sharing); in Excel add that share under File > Options >
            Trust Center > Trust Center Settings > Trusted Add-in Catalogs, tick “Show in Menu”, start Excel again,
            then Home > Add-ins > More Add-ins > Shared Folder
   Mac      mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
            cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/   then start Excel again
   Web      Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in > ${manifest}

3. In Excel choose the Lanekeeper tab > Open pane.`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    served.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });

function readArguments() {
  let typed;
  try {
    typed = parseArgs({
      options: { port: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    stop(`${error.message}\n${USAGE}`);
  }
  if (typed.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const port = Number(typed.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`“${typed.port}” is no port.\n${USAGE}`);
  return { port, folder: resolve(typed.out ?? join(REPOSITORY, 'dist', 'excel')) };
}

/** Manifests carry the port, so the next free one is no substitute. */
function isFree(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
