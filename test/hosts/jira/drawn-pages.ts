/**
 * Pages of Jira Cloud that the made-up application does not have, drawn after public descriptions of what was seen in 2026:
 * the preview panel that took the side panel’s place, the dialog, queues of service projects, and pages whose marks are
 * gone. By their paths; whatever is behind `?` is the page’s own.
 */
export const DRAWN_PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '/jira/software/c/projects/PAY/boards/2': `${board('PAY-7', 'PAY-8', 'PAY-9')}
      <section aria-label="Panel" data-layout-slot="true" data-testid="preview-panels.preview-panel">
        <div data-testid="platform-issue-preview-panel.preview-panel-header"><span>Jira work item</span>
          <a data-testid="platform-issue-preview-panel.preview-panel-new-tab-link" href="/browse/PAY-7" target="_blank">Open in new tab</a>
          <button data-testid="platform-issue-preview-panel.preview-panel-header.close-button">Close</button></div>
        <div data-testid="issue.views.issue-details.issue-layout.issue-layout">${details('PAY-7', marked)}</div>
      </section>`,
    '/jira/software/projects/PAY/boards/3': `${board('PAY-7', 'PAY-8')}
      <div class="atlaskit-portal-container"><div data-testid="issue.views.issue-details.issue-modal.modal-dialog--blanket">
        <section role="dialog" aria-modal="true" data-testid="issue.views.issue-details.issue-modal.modal-dialog">
        ${details('PAY-7', marked)}</section></div></div>`,
    '/jira/servicedesk/projects/SUP/queues/custom/3': queue('SUP-1', 'SUP-2', 'SUP-3'),
    '/jira/servicedesk/projects/SUP/queues/custom/4': queue('SUP-4'),
    '/jira/servicedesk/projects/SUP/queues/custom/3/SUP-2': `<main>
      <a href="/jira/servicedesk/projects/SUP/queues/custom/3">Back to queue</a>${details('SUP-2', marked)}</main>`,
    '/servicedesk/customer/portal/1/SUP-2': `<main><nav><a href="/servicedesk/customer/portal/1">Help center</a></nav>
      <h1>Printer on fire</h1><a href="/servicedesk/customer/portal/1/SUP-2">SUP-2</a></main>`,
    '/jira/core/projects/PAY/board': `<main>
      <div role="list" aria-label="To do"><div role="listitem"><p>Alone</p><a href="/browse/PAY-5">PAY-5</a></div></div></main>`,
    '/browse/PAY-7': `<main>${details('PAY-7', marked)}</main>`,
    '/browse/PAY-8': `<main>${details('PAY-8', wrapped)}</main>`,
    '/browse/PAY-9': `<main>${details('PAY-9', (title) => `<h1>${title}</h1>`)}</main>`,
    '/jira/software/c/projects/PAY/boards/4': `<main><h1>Payments board</h1>
      <div><div><h2>To do</h2><div class="card"><p>Only one</p><a href="/browse/PAY-7">PAY-7</a></div></div></div></main>
      <section>${details('PAY-7', (title) => `<h1>${title}</h1>`)}</section>`,
    // Marks are gone everywhere, and the details on the right say nothing of their own yet.
    '/jira/software/c/projects/PAY/boards/5': `<div><div role="navigation"><a href="/browse/PAY-7">Seen last</a></div>
      <main><h1>Payments board</h1><div class="card"><p>One</p><a href="/browse/PAY-8">PAY-8</a></div></main></div>`,
    '/jira/software/c/projects/PAY/boards/6': `<div><main><div><h2>To do</h2>
      <div class="card"><p>One</p><a href="/browse/PAY-6">PAY-6</a></div><div class="card"><p>Two</p><a href="/browse/PAY-7">PAY-7</a></div></div></main>
      <section><h1>Work on PAY-6</h1></section></div>`,
    '/browse/PAY-10': `<main>${details('PAY-10', (title) => `<h1>${title}</h1>`)}
      <div class="x2"><h1>What somebody wrote</h1><p>As in <a href="/browse/PAY-10">this</a></p><h1>And more</h1></div></main>`,
    // Of Data Center.
    '/projects/SUP/queues/custom/27': `<div id="page"><table class="sd-queue"><thead><tr><th>Key</th></tr></thead><tbody>
      ${['SUP-1', 'SUP-2'].map((key) => `<tr class="issuerow" data-issuekey="${key}"><td><a class="issue-link" href="/projects/SUP/queues/custom/27/${key}">${key}</a></td></tr>`).join('')}
      </tbody></table></div>`,
    // A search whose first issue is open beside it: the address says nothing of that.
    '/issues/': `<div class="split-view"><ol class="issue-list">${['PAY-7', 'PAY-8']
      .map((key) => `<li data-key="${key}"><a class="splitview-issue-link" href="/browse/${key}">${key} Work</a></li>`)
      .join(
        '',
      )}</ol><div id="issue-content"><a id="key-val" class="issue-link" data-issue-key="PAY-7" href="/browse/PAY-7">PAY-7</a>
      <h1 id="summary-val">Work</h1></div></div>`,
    '/issues/PAY-7': `<main><div data-testid="jql-builder-basic.ui.jql-editor.picker.filter-popup.duedate">
      <input aria-label="Due date before" value="1 Jan"></div>
      <div data-testid="issue.views.issue-details.issue-layout.issue-layout">${details('PAY-7', marked)}
      <div data-testid="issue.views.field.date-inline-edit.duedate"><input value="2 Jan"></div></div></main>`,
  }),
);

/** A page with a body; without a version it does not say that it is Jira. */
export function drawnPage(body: string, version: string | null): string {
  const mark = version === null ? '' : `<meta name="application-name" content="JIRA" data-version="${version}">`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${mark}<title>Jira</title></head>
    <body><nav aria-label="Sidebar"><a href="/browse/PAY-1">Recent work</a></nav><div id="jira-frontend">${body}</div></body></html>`;
}

function marked(title: string): string {
  return `<h1 data-testid="issue.views.issue-base.foundation.summary.heading">${title}</h1>`;
}

function wrapped(title: string): string {
  return `<div data-testid="issue-field-summary.ui.issue-field-summary-inline-edit--container"><h1>${title}</h1></div>`;
}

function details(key: string, title: (text: string) => string): string {
  return `<div class="details"><nav aria-label="Breadcrumbs"><ol>
    <li><a href="/browse/PAY-100" data-testid="issue.views.issue-base.foundation.breadcrumbs.parent-issue.item">PAY-100</a></li>
    <li><a href="/browse/${key}" data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"><span>${key}</span></a></li>
    </ol></nav>${title(`Work on ${key}`)}</div>`;
}

function board(...keys: readonly string[]): string {
  const card = (key: string): string => `<div id="card-${key}" data-testid="platform-board-kit.ui.card.card">
    <p>Work on ${key}</p><div data-testid="platform-card.common.ui.key.key"><a href="/browse/${key}">${key}</a></div></div>`;
  return `<main data-testid="page-layout.main"><h1>Payments</h1>
    <div data-testid="platform-board-kit.ui.column.draggable-column"><h2>To do</h2>${keys.map(card).join('')}</div></main>`;
}

function queue(...keys: readonly string[]): string {
  const row = (key: string): string => {
    const address = `/jira/servicedesk/projects/SUP/queues/custom/3/${key}`;
    const cell = (name: string, text: string): string =>
      `<div data-testid="common.components.virtual-table.table.content.rows.common.cell-wrapper-row${key}-${name}"><div role="presentation">${text}</div></div>`;
    return `<div class="row">${cell('issuekey', `<a href="${address}">${key}</a>`)}
      ${cell('summary', `<a href="${address}">Work on ${key}</a>`)}${cell('reporter', '<div>Ada</div>')}</div>`;
  };
  return `<main><h1>All open</h1><a href="/jira/servicedesk/projects/SUP/queues/custom/3">All open</a>
    <div data-testid="servicedesk-queues-agent-view.layout.table.container">
    <div class="head"><span role="columnheader">Key</span><span role="columnheader">Summary</span></div>
    <div class="rows">${keys.map(row).join('')}</div></div></main>`;
}
