import type { JiraAnswer, JiraTrouble } from './jira-answer.ts';
import type { JiraIssue } from './jira-issue.ts';
import { ISSUE_FIELDS, readEpicLink, readIssue, readIssues } from './jira-issue.ts';
import type { AskJira } from './jira-reader.ts';
import type { JiraRequests } from './jira-requests.ts';

/** The cloud’s API: one issue by its address, more by one bulk fetch. */
export function askCloud(requests: JiraRequests): AskJira {
  return async (keys, signal) => {
    const [key] = keys;
    if (key !== undefined && keys.length === 1)
      return oneIssue(key, await requests.get(addressOf(3, key, ISSUE_FIELDS), signal), null);
    const body = { issueIdsOrKeys: keys, fields: ISSUE_FIELDS, fieldsByKeys: false };
    return manyIssues(await requests.post('/rest/api/3/issue/bulkfetch', body, signal), null);
  };
}

/** Data Center’s API: it has no bulk fetch, but its search does not mind keys that are gone; epics are in a field of their own. */
export function askDataCenter(requests: JiraRequests): AskJira {
  let epicLink: string | null | undefined;
  return async (keys, signal) => {
    if (epicLink === undefined) {
      const answer = await requests.get('/rest/api/2/field', signal);
      if ('trouble' in answer) return answer.trouble;
      epicLink = 'json' in answer ? readEpicLink(answer.json) : null;
    }
    const fields = epicLink === null ? ISSUE_FIELDS : [...ISSUE_FIELDS, epicLink];
    const [key] = keys;
    if (key !== undefined && keys.length === 1)
      return oneIssue(key, await requests.get(addressOf(2, key, fields), signal), epicLink);
    const jql = `key in (${keys.map((it) => `"${it}"`).join(', ')})`;
    const body = { jql, fields, maxResults: keys.length, validateQuery: false };
    return manyIssues(await requests.post('/rest/api/2/search', body, signal), epicLink);
  };
}

function addressOf(version: 2 | 3, key: string, fields: readonly string[]): string {
  return `/rest/api/${version}/issue/${encodeURIComponent(key)}?fields=${fields.map(encodeURIComponent).join(',')}`;
}

/** An issue that was moved is found by its old key too: it is the answer to the key that was asked for. */
function oneIssue(key: string, answer: JiraAnswer, epicLink: string | null): readonly JiraIssue[] | JiraTrouble {
  if ('trouble' in answer) return answer.trouble;
  if ('missing' in answer) return [];
  const issue = readIssue(answer.json, epicLink);
  return issue === null ? 'unreadable' : [{ ...issue, key }];
}

function manyIssues(answer: JiraAnswer, epicLink: string | null): readonly JiraIssue[] | JiraTrouble {
  if ('trouble' in answer) return answer.trouble;
  if ('missing' in answer) return 'refused';
  return readIssues(answer.json, epicLink) ?? 'unreadable';
}
