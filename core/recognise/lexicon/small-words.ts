/** `3 of what`: a count is no id and not the thing it counts. */
export const COUNTS =
  /^(?:total |planned |actual )?(?:number|no|nr|#|count|qty|quantity|anzahl|numero|cantidad|quantidade) (?:of|der|die|von|de|des|di|dei) /;

/** What is said of something stands before these: the date of approval is a date. */
export const OF: ReadonlySet<string> = new Set(
  'of,for,to,in,on,at,per,from,by,with,de,du,des,da,do,del,della,dello,dei,di,pour,para,per,von,vom,der,fur,zur,zum,voor,van,av,for'.split(
    ',',
  ),
);

/** A sum is named by what is added up. */
export const SUMS: ReadonlySet<string> = new Set([
  'sum',
  'total',
  'average',
  'avg',
  'summe',
  'somme',
  'suma',
  'soma',
  'somma',
]);

/** What a header in a script without spaces says first, of what its rest is the number, the date, the owner. */
export const OF_WHAT_UNSPACED =
  /^(?:プロジェクト|マイルストーン|ステークホルダー|タスク|リスク|アクション|イシュー|バグ|課題|問題|障害|不具合|変更|作業|要件|要求|案件|機能|項目|成果物|会議|项目|項目|風險|风险|问题|問題|变更|變更|任务|任務|活动|活動|需求|里程碑|干系人|相关方|缺陷|会议|计划|计畫|工作|事项|决策|交付物|资源|인원|프로젝트|마일스톤|이해관계자|리스크|이슈|위험|작업|업무|과제|변경|요구사항|기능|회의|산출물|결함|문제)(?:の|的)?\s*/u;

/** What a header in a script without spaces may say last of whatever it names: the name of it, the sort of it. */
export const NAMED_UNSPACED = /(?:名称|名稱|名前|名|명|구분|区分)$/;
