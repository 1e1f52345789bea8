import type { ExtensionHouse } from './extension-house.ts';
import { served } from './plan-host.ts';

const HEAD =
  '<!doctype html><html><head><meta charset="utf-8"><meta name="application-name" content="Plain"><link rel="icon" href="data:,">';

/** An issue whose application moves to others without being loaded anew, as `go(key)`. */
const ISSUE = `${HEAD}<style>body{margin:0;font:14px sans-serif;background:#fff} h1{margin:20px 20px 56px;height:30px}</style></head>
<body><div id="app"><h1 class="summary">An issue</h1><p id="below">Text below</p><button id="own">Own</button></div>
<script>
  function go(key) {
    history.pushState(null, '', '/browse/' + key);
    const app = document.getElementById('app');
    app.replaceChildren();
    const title = document.createElement('h1');
    title.className = 'summary';
    title.textContent = 'Issue ' + key;
    app.append(title);
  }
</script></body></html>`;

/** A board of so many cards in columns that scroll. */
function board(cards: number): string {
  return `${HEAD}<style>body{margin:0;font:13px sans-serif} .col{width:240px;height:90vh;overflow:auto;float:left;margin:4px}
  .card{height:64px;margin:4px;border:1px solid #ccc}</style></head><body><div id="board"></div>
<script>
  const board = document.getElementById('board');
  const columns = Array.from({ length: 4 }, () => {
    const col = document.createElement('div');
    col.className = 'col';
    board.append(col);
    return col;
  });
  for (let at = 0; at < ${cards}; at += 1) {
    const card = document.createElement('div');
    card.className = 'card';
    const link = document.createElement('a');
    link.href = '/browse/PAY-' + (at + 1);
    link.textContent = 'PAY-' + (at + 1);
    card.append(link);
    columns[at % 4].append(card);
  }
</script></body></html>`;
}

export const SITE = 'https://test.atlassian.net';

export function servePages(house: Pick<ExtensionHouse, 'hosts'>, { cards = 80 } = {}): void {
  house.hosts.answers.set('test.atlassian.net/browse/*', served(ISSUE, 'text/html'));
  house.hosts.answers.set('test.atlassian.net/board', served(board(cards), 'text/html'));
}
