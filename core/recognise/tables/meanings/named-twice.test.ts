import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { findTables } from '../find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test('A sub task and the name of a story name the rows as well', () => {
  const steps = read(`
    | No | Task         | Sub task                | Assigned to | Start      | End        |
    | 1  | Set up       | Order two cloud servers | Ada Lin     | 2026-03-02 | 2026-03-04 |
    | 2  | Write script | Copy the nightly dump   | Ben Ode     | 2026-03-05 | 2026-03-09 |
    | 3  | Test restore | Load the dump elsewhere | Cy Poe      | 2026-03-10 | 2026-03-12 |`);
  expect(steps).toMatchObject({ Task: 'title', 'Sub task': 'title', 'Assigned to': 'owner' });
  const stories = read(`
    | PBI ID | PBI name                    | Task ID | Task              | Assigned to | Status      |
    | 5      | Pay by card at the counter  | 5.1     | Build a card form | Ada Lin     | Done        |
    | 5      | Pay by card at the counter  | 5.2     | Check the number  | Ben Ode     | In progress |
    | 11     | See last week's orders      | 11.1    | List the orders   | Ada Lin     | Not started |`);
  expect(stories).toMatchObject({ 'PBI name': 'title', Task: 'title' });
});

test('What is called otherwise than the rows is no second name of theirs', () => {
  const columns = read(`
    | ID | Task         | Design reference | Owner   | Due        |
    | 1  | Draw screens | Product module   | Ada Lin | 2026-03-02 |
    | 2  | Build screens| Stock engine     | Ben Ode | 2026-03-05 |
    | 3  | Test screens | Store module     | Cy Poe  | 2026-03-10 |`);
  expect(columns['Design reference']).not.toBe('title');
});

test('What is called the name of the work in a language without spaces names it beside its steps', () => {
  const columns = read(`
    | 序号 | 任务名称 | 活动项     | 负责人 | 开始时间   |
    | 1    | 需求分析 | 访谈用户   | 王芳   | 2026-03-02 |
    | 2    | 需求分析 | 写需求文档 | 李强   | 2026-03-05 |
    | 3    | 需求分析 | 评审需求   | 王芳   | 2026-03-06 |
    | 4    | 需求分析 | 确认范围   | 赵敏   | 2026-03-09 |
    | 5    | 系统设计 | 画界面草图 | 赵敏   | 2026-03-10 |
    | 6    | 系统设计 | 设计数据库 | 王芳   | 2026-03-13 |
    | 7    | 系统设计 | 评审方案   | 李强   | 2026-03-18 |`);
  expect(columns).toMatchObject({ 任务名称: 'title', 活动项: 'title' });
});
