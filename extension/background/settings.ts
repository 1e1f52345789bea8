import * as z from 'zod/mini';
import { catch as or } from 'zod/mini';
import { readManaged, readStored, writeStored } from '../browser/storage.ts';
import { orgOrigin } from '../salesforce/org-host.ts';
import type { Source } from './source.ts';

/** What people set, and what an administrator set for them. */

const storedSource = z.object({
  id: z.string(),
  kind: z.enum(['url', 'files', 'workbook']),
  name: z.string(),
  url: z.nullable(z.string()),
  keys: z.array(z.string()),
});
const stored = z.object({
  sources: listOf(storedSource),
  /** Origins of further hosts of a site: `https://jira.example.com`. */
  hosts: listOf(z.string()),
  /** Orgs of Salesforce whose values may be read by its API. */
  orgs: listOf(z.object({ origin: z.string(), clientId: z.string() })),
  /** Ids of features that are off. */
  off: listOf(z.string()),
  /** The person’s own name as the plan writes it. */
  me: or(z.nullable(z.string()), null),
});
const managed = z.object({
  sources: listOf(z.object({ name: z.string(), url: z.string(), keys: z.array(z.string()) })),
  hosts: listOf(z.string()),
  salesforce: listOf(z.object({ domain: z.string(), clientId: z.string() })),
  featuresOff: listOf(z.string()),
  ownSources: or(z.boolean(), true),
});

type Stored = z.infer<typeof stored>;

/** An org of Salesforce, and the app in it that people sign in to. */
export interface Org {
  /** Where it answers applications: `https://acme.my.salesforce.com`. */
  readonly origin: string;
  readonly clientId: string;
  /** Set by an administrator: people can sign out of it, and not remove it. */
  readonly isManaged: boolean;
}

export interface ExtensionSettings {
  readonly sources: readonly Source[];
  readonly hosts: readonly string[];
  /** Hosts that an administrator set. */
  readonly managedHosts: readonly string[];
  readonly orgs: readonly Org[];
  readonly off: readonly string[];
  readonly managedOff: readonly string[];
  readonly me: string | null;
  /** Whether people may add plans of their own. */
  readonly mayAdd: boolean;
}

const NAME = 'settings';

/** Never throws on what is stored: a part that cannot be understood is as if it were not there. */
export async function readSettings(): Promise<ExtensionSettings> {
  const own = await readOwn();
  const policy = managed.parse(asObject(await readManaged()));
  const sources = [
    ...policy.sources.filter(({ url }) => originOf(url) !== null).map(managedSource),
    ...(policy.ownSources ? own.sources.map((it) => ({ ...it, isManaged: false })) : []),
  ];
  return {
    sources,
    hosts: own.hosts,
    managedHosts: policy.hosts.map(originOf).filter((origin) => origin !== null),
    orgs: allOrgs(policy.salesforce, own.orgs),
    off: own.off,
    managedOff: policy.featuresOff,
    me: own.me,
    mayAdd: policy.ownSources,
  };
}

/** Changes what people set; two pages that change at once wait for each other. */
export async function changeSettings(change: (own: Stored) => Partial<Stored>): Promise<void> {
  await navigator.locks.request('lanekeeper-settings', async () => {
    const own = await readOwn();
    await writeStored(NAME, { ...own, ...change(own) });
  });
}

/** Origin of an https address, as people type it or as a policy has it; null where it is none. */
export function originOf(text: string): string | null {
  const typed = text.trim();
  const address = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, origin, username } = new URL(address);
  return protocol === 'https:' && username === '' ? origin : null;
}

async function readOwn(): Promise<Stored> {
  return stored.parse(asObject(await readStored(NAME)));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** What an administrator set for an org goes before what people did. */
function allOrgs(policy: z.infer<typeof managed>['salesforce'], own: z.infer<typeof stored>['orgs']): readonly Org[] {
  const all = [
    ...policy.map(({ domain, clientId }) => ({ origin: orgOf(domain), clientId, isManaged: true })),
    ...own.map(({ origin, clientId }) => ({ origin: orgOf(origin), clientId, isManaged: false })),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ origin, ...org }) => {
    if (origin === null || seen.has(origin)) return [];
    seen.add(origin);
    return [{ origin, ...org }];
  });
}

/** The origin of an org as people type its domain: any of its addresses will do. */
export function orgOf(text: string): string | null {
  const origin = originOf(text);
  return origin === null ? null : orgOrigin(new URL(origin).hostname);
}

function managedSource({ name, url, keys }: z.infer<typeof managed>['sources'][number]): Source {
  return { id: `managed ${url}`, kind: 'url', name, url, keys, isManaged: true };
}

/** A list whose wrong members are left out, each alone. */
function listOf<T>(member: z.ZodMiniType<T>) {
  return z.pipe(
    or(z.array(z.unknown()), []),
    z.transform((list: unknown[]): T[] =>
      list.flatMap((it) => {
        const parsed = member.safeParse(it);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}
