/** A security proxy of Microsoft puts its own domain behind every host. */
const PROXY = /\.mcas\.ms$/;
/** Lightning’s hosts, and where the same org answers applications. China’s has another domain for each. */
const APPLICATIONS: readonly (readonly [page: RegExp, api: string])[] = [
  [/\.lightning\.force\.com$/, '.my.salesforce.com'],
  [/\.lightning\.(?:force|salesforce)\.mil$/, '.my.salesforce.mil'],
  [/\.lightning\.(?:sfcrmapps|sfcrmproducts)\.cn$/, '.my.sfcrmproducts.cn'],
];
/** Hosts that answer applications themselves: Classic’s pages come from them. */
const OWN =
  /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:my\.salesforce\.(?:com|mil)|cloudforce\.com|salesforce\.mil|my\.sfcrmproducts\.cn)$/;

/**
 * The origin at which the org of a page answers applications: `https://acme.my.salesforce.com` for
 * `acme.lightning.force.com`, also of sandboxes, governments, China, and behind a proxy; null for any other host.
 */
export function orgOrigin(hostname: string): string | null {
  const host = hostname.toLowerCase().replace(PROXY, '');
  for (const [page, api] of APPLICATIONS) if (page.test(host)) return `https://${host.replace(page, api)}`;
  return OWN.test(host) ? `https://${host}` : null;
}
