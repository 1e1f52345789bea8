import * as z from 'zod/mini';

/**
 * What Jira’s published OpenAPI says of the answers that are asked for: `IssueBean`, `BulkIssueResults`, `StatusDetails`,
 * `UserDetails`, `Version`, `ProjectComponent`, `IssueTypeDetails`, `FieldDetails`. Strict, so that the made-up Jira
 * tells nothing that the real one would not.
 */
const text = z.string();
const address = z.url();
const status = z.strictObject({
  self: address,
  description: text,
  iconUrl: address,
  name: text,
  id: text,
  statusCategory: z.strictObject({
    self: address,
    id: z.int(),
    key: z.enum(['new', 'indeterminate', 'done', 'undefined']),
    colorName: text,
    name: text,
  }),
});
const issueType = z.strictObject({
  self: address,
  id: text,
  description: text,
  iconUrl: address,
  name: text,
  subtask: z.boolean(),
  avatarId: z.int(),
  hierarchyLevel: z.int(),
});
const user = z.strictObject({
  self: address,
  accountId: z.string().check(z.maxLength(128)),
  accountType: z.enum(['atlassian', 'app', 'customer']),
  avatarUrls: z.strictObject({ '16x16': address, '24x24': address, '32x32': address, '48x48': address }),
  displayName: text,
  active: z.boolean(),
  timeZone: text,
});
const day = z.iso.date();
const version = z.strictObject({
  self: address,
  id: text,
  description: text,
  name: text,
  archived: z.boolean(),
  released: z.boolean(),
  releaseDate: z.optional(day),
});
const parent = z.strictObject({
  id: text,
  key: text,
  self: address,
  fields: z.strictObject({ summary: text, status, issuetype: issueType }),
});

export const ISSUE_BEAN = z.strictObject({
  expand: text,
  id: text,
  self: address,
  key: text,
  fields: z.strictObject({
    status,
    assignee: z.nullable(user),
    duedate: z.nullable(day),
    fixVersions: z.array(version),
    parent: z.optional(parent),
    components: z.array(z.strictObject({ self: address, id: text, name: text })),
    labels: z.array(text),
  }),
});

export const BULK_ISSUE_RESULTS = z.strictObject({
  expand: text,
  issues: z.array(ISSUE_BEAN),
  issueErrors: z.array(z.strictObject({ id: text, errorMessage: text })),
});
