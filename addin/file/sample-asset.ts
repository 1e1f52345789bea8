import type { Plugin } from 'vite';
import { runnerImport } from 'vite';

const FILE = 'sample.xlsx';

/** Puts the sample workbook beside the page: written when the page is built, made anew for the development server. */
export function sampleAsset(script: string): Plugin {
  const make = async (): Promise<Uint8Array> => {
    const { module } = await runnerImport<{ makeSample(today: string): Promise<Uint8Array> }>(script, {
      configFile: false,
      logLevel: 'error',
    });
    return module.makeSample(new Date().toISOString().slice(0, 10));
  };
  return {
    name: 'lanekeeper-sample',
    applyToEnvironment: ({ name }) => name === 'client',
    async buildStart() {
      if (this.environment.mode === 'build') this.emitFile({ type: 'asset', fileName: FILE, source: await make() });
    },
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response, next) => {
        make().then((bytes) => response.end(bytes), next);
      });
    },
  };
}
