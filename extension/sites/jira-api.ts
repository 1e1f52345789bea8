import type { JiraIssue } from './jira-issue.ts';
import { readEpicLink, readIssue, readIssues } from './jira-issue.ts';
import type { AskJira } from './jira-reader.ts';
import type { JiraRequests, JiraTrouble, Raw } from './jira-requests.ts';

/** What is asked of an issue, and nothing else. */
const FIELDS = ['status', 'assignee', 'duedate', 'fixVersions', 'parent', 'components', 'labels'];

/**
 * One issue by its address, more by one question. Data Center has no bulk fetch, but its search does not mind keys that
 * are gone; and its epics are in a field of their own.
 */
export function askJira(requests: JiraRequests, isCloud: boolean): AskJira {
  const root = `/rest/api/${isCloud ? 3 : 2}/`;
  let fields = isCloud ? FIELDS : null;
  let epicLink: string | null = null;
  return async (keys, signal) => {
    if (fields === null) {
      const all = await requests(`${root}field`, signal);
      if (typeof all === 'string') return all;
      epicLink = readEpicLink(all);
      fields = epicLink === null ? FIELDS : [...FIELDS, epicLink];
    }
    const [key] = keys;
    if (key !== undefined && keys.length === 1)
      return one(key, await requests(`${root}issue/${key}?fields=${fields.join(',')}`, signal), epicLink);
    const [path, body] = isCloud
      ? ['issue/bulkfetch', { issueIdsOrKeys: keys, fields }]
      : ['search', { jql: `key in ("${keys.join('","')}")`, fields, maxResults: keys.length, validateQuery: false }];
    const answer = await requests(root + path, signal, body);
    if (typeof answer === 'string') return answer;
    return (answer === null ? null : readIssues(answer, epicLink)) ?? 'failed';
  };
}

/** An issue that was moved is found by its old key too: it is the answer to the key that was asked for. */
function one(
  key: string,
  answer: Raw | JiraTrouble | null,
  epicLink: string | null,
): readonly JiraIssue[] | JiraTrouble {
  if (typeof answer === 'string') return answer;
  if (answer === null) return [];
  const issue = readIssue(answer, epicLink);
  return issue === null ? 'failed' : [{ ...issue, key }];
}
