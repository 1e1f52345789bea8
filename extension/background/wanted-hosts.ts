import { REQUIRED_HOSTS } from '../../manifests/extension/configuration.ts';
import { mayReach } from '../browser/hosts.ts';
import type { ExtensionSettings } from './settings.ts';

type Hosts = Pick<ExtensionSettings, 'hosts' | 'managedHosts'>;

/** Ends of the hosts that the manifest names: `.atlassian.net`. */
const ALWAYS = REQUIRED_HOSTS.map((pattern) => pattern.slice('https://*'.length, -'/*'.length));

/** Origins besides those of the manifest that are wanted and granted. */
export async function grantedHosts({ hosts, managedHosts }: Hosts): Promise<readonly string[]> {
  const wanted = [...new Set([...hosts, ...managedHosts])];
  const granted = await Promise.all(wanted.map(mayReach));
  return wanted.filter((_, at) => granted[at]);
}

/** Whether pages of a host are answered: it may have been removed, or its grant taken back, while they were open. */
export async function isAnswered(host: string, settings: Hosts): Promise<boolean> {
  if (ALWAYS.some((end) => host.endsWith(end))) return true;
  return (await grantedHosts(settings)).some((origin) => new URL(origin).hostname === host);
}
