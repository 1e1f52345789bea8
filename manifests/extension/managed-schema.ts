/** What an administrator may set by policy, in the schema language that Chrome and Edge read; Firefox takes the same values. */
export const MANAGED_SCHEMA = {
  $schema: 'http://json-schema.org/draft-03/schema#',
  type: 'object',
  properties: {
    sources: {
      title: 'Published plans',
      description: 'Plans everybody gets; people cannot remove them.',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { title: 'Name shown to people', type: 'string' },
          url: { title: 'Address of the published index, https', type: 'string' },
          keys: {
            title: 'Public keys that may sign it, as `lanekeeper keys` shows them',
            type: 'array',
            items: { type: 'string' },
          },
        },
      },
    },
    hosts: {
      title:
        'Further hosts of Jira, such as https://jira.example.com, and of Salesforce, such as https://acme.my.salesforce.com',
      description: 'The overlay is laid over them; grant the hosts by the browser’s own extension policy.',
      type: 'array',
      items: { type: 'string' },
    },
    salesforce: {
      title: 'Orgs of Salesforce whose values people may read by its API, once they sign in',
      description:
        'Pages are read as they are without it. It takes an app in the org with PKCE and without a secret, whose callback is https://DOMAIN/services/oauth2/success.',
      type: 'array',
      items: {
        type: 'object',
        properties: {
          domain: { title: 'My Domain of the org, such as acme.my.salesforce.com', type: 'string' },
          clientId: { title: 'Client id (consumer key) of the app', type: 'string' },
        },
      },
    },
    featuresOff: { title: 'Ids of features that are off', type: 'array', items: { type: 'string' } },
    ownSources: { title: 'Whether people may add plans of their own (true where absent)', type: 'boolean' },
  },
} as const;
