import { originOf, readSettings } from '../background/settings.ts';
import { giveBackHost } from '../browser/hosts.ts';

/** Gives an origin back that neither a plan nor a site needs any more. */
export async function giveBackUnused(origin: string): Promise<void> {
  const { sources, hosts, managedHosts } = await readSettings();
  const ofPlans = sources.map(({ url }) => (url === null ? null : originOf(url)));
  if (![...ofPlans, ...hosts, ...managedHosts].includes(origin)) await giveBackHost(origin);
}
