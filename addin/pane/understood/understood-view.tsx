import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { TableOutline } from '../workbook-port.ts';
import { usePane } from '../model/pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import { useKeptFocus } from '../parts/use-kept-focus.ts';
import { CorrectionList } from './correction-list.tsx';
import { QuestionItem } from './question-item.tsx';
import { TableCard } from './table-card.tsx';
import { UnrecognisedList } from './unrecognised-list.tsx';

/** What was understood of the workbook and how sure that is; every guess can be corrected where it stands. */
export function UnderstoodView(): JSX.Element {
  const { audited, words: all } = usePane();
  const words = all.understood;
  const { tables = [], questions = [], unrecognised = [], unplaced = [], settings } = audited.value ?? {};
  const scroller = useRef<HTMLDivElement>(null);
  useKeptFocus(scroller, '.question, .table-card, .corrections > li, .left-out > li');
  const byId = new Map(tables.map((table) => [table.id, table]));
  const asked = questions.flatMap((question) => {
    const table = byId.get(question.table);
    const alike = (question.alike ?? []).flatMap((id) => byId.get(id) ?? []);
    return table === undefined ? [] : [{ question, table, alike }];
  });
  return (
    <div id="view" class="view understood" role="tabpanel" aria-labelledby="tab-understood">
      <div class="scroller" tabIndex={-1} ref={scroller}>
        {asked.length > 0 && (
          <Fold title={words.questions} count={asked.length} startsOpen>
            <ul class="questions">
              {asked.map((one) => (
                <QuestionItem key={`${one.question.table} ${one.question.asks} ${one.question.column}`} {...one} />
              ))}
            </ul>
          </Fold>
        )}
        {tables.length === 0 && (
          <div class="nothing">
            <p>{unrecognised.length === 0 ? words.emptySheets : words.noTables}</p>
          </div>
        )}
        {bySheet(tables).map(([sheet, own]) => (
          <section key={sheet} class="sheet-tables">
            <h2 class="sheet-name">{sheet}</h2>
            {own.map((table) => (
              <TableCard key={table.id} table={table} />
            ))}
          </section>
        ))}
        {settings !== undefined && settings.corrections.length > 0 && (
          <Fold title={words.corrections} count={settings.corrections.length} startsOpen>
            <CorrectionList corrections={settings.corrections} unplaced={unplaced} />
          </Fold>
        )}
        {unrecognised.length > 0 && (
          <Fold title={words.leftOut} count={unrecognised.length} startsOpen={tables.length === 0}>
            <UnrecognisedList regions={unrecognised} />
          </Fold>
        )}
      </div>
    </div>
  );
}

function bySheet(tables: readonly TableOutline[]): readonly (readonly [string, readonly TableOutline[]])[] {
  const sheets = new Map<string, TableOutline[]>();
  for (const table of tables) {
    const own = sheets.get(table.sheet);
    if (own === undefined) sheets.set(table.sheet, [table]);
    else own.push(table);
  }
  return [...sheets];
}
