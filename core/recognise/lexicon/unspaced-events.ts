import type { Meaning } from '../../plan/table.ts';

/** What happens to a row, as scripts without spaces write it: the date of it, who did it, and the words. */
const EVENTS: readonly (readonly [date: Meaning, person: Meaning, words: string])[] = [
  [
    'raised_on',
    'raised_by',
    `起票 発生 登録 報告 申請 提出 発見 指摘 質問 受付 記入 記録 記載 起案 検出 検知 発行 依頼 作成 提起 認識 创建 創建 创立 提出 发现 發現 发生 發生 登记 登記 报告 申请 记录 記錄 提报 提報 提交 录入 填报 识别 識別 建立 开立 上报 反馈 发起
     등록 작성 발생 접수 요청 제기 식별 보고 발견 신청 기안`,
  ],
  [
    'closed_on',
    'owner',
    `解決 クローズ 終結 完結 是正 処置完了 対応完了 回答 処理 关闭 關閉 解决 结案 結案 闭环 答复 处理 해결 종결 해소 처리 조치 조치완료`,
  ],
  ['decided_on', 'decision_owner', `決定 決議 合意 決心 决策 決策 决定 결정 의결 의사결정`],
  ['decided_on', 'approver', `承認 決裁 批准 审批 審批 核准 审定 승인 결재`],
  [
    'reviewed_on',
    'approver',
    `レビュー 確認 見直し 点検 検証 评审 評審 复核 審核 审核 审查 檢查 检查 复查 검토 점검 리뷰`,
  ],
];

/** What the day of an event ends with, and the person behind it. */
const DATED = /(?:予定日|希望日|期限|年月日|日付|日時|日期|时间|時間|日|예정일|일자|일시|날짜|일)$/;
const DONE_BY = /(?:者|人|人员|人員|员|員|자|인)(?:名|氏名|姓名)?$/;
/** A day that is promised or asked for is no record. */
const PROMISED = /希望|予定|計画|期限|目標|要求|计划|計劃|预计|預計|예정|계획/;
/** What may stand around an event without changing it. */
const BESIDE =
  /^(?:最終|次回|前回|下次|上次|初次|首次|最近|予定|希望|計画|目標|要求|计划|計劃|预计|預計|实际|實際|実際|実績|예정|최종|다음)|(?:予定|希望|完了)$/;

const BY_WORD = new Map(
  EVENTS.flatMap(([date, person, words]) => words.split(/\s+/).map((word) => [word, { date, person }])),
);

/** The meaning of a header without spaces that is an event and its day or person: `起票日`, `提出人`, `해결 예정일`; else null. */
export function unspacedEventIn(text: string): Meaning | null {
  const dated = DATED.exec(text);
  const ending = dated ?? DONE_BY.exec(text);
  if (ending === null) return null;
  const named = text.slice(0, ending.index);
  const event = BY_WORD.get(named) ?? BY_WORD.get(named.replace(BESIDE, '').replace(BESIDE, ''));
  if (event === undefined) return null;
  if (dated === null) return event.person;
  return event.date === 'closed_on' && PROMISED.test(text) ? 'due' : event.date;
}
