import { originOf, readSettings } from '../background/settings.ts';
import { giveBackHost } from '../browser/hosts.ts';

/** Gives an origin back that no plan, site or org needs any more; an org that is signed out of needs its own no longer. */
export async function giveBackUnused(origin: string, { isOrgs = false } = {}): Promise<void> {
  const { sources, hosts, managedHosts, orgs } = await readSettings();
  const ofOrgs = isOrgs ? [] : orgs.map((org) => org.origin);
  const ofPlans = sources.map(({ url }) => (url === null ? null : originOf(url)));
  if (![...ofPlans, ...hosts, ...managedHosts, ...ofOrgs].includes(origin)) await giveBackHost(origin);
}
