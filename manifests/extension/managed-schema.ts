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
      title: 'Further hosts of Jira, such as https://jira.example.com',
      description: 'The overlay is laid over them; grant the hosts by the browser’s own extension policy.',
      type: 'array',
      items: { type: 'string' },
    },
    featuresOff: { title: 'Ids of features that are off', type: 'array', items: { type: 'string' } },
    ownSources: { title: 'Whether people may add plans of their own (true where absent)', type: 'boolean' },
  },
} as const;
