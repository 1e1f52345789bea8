import type { Encoding } from './encodings.ts';

/** How a language looks in a text file that is not UTF-8. */
export interface LetterProfile {
  /** Its letters beyond ASCII in small, the commonest first; of Chinese, Japanese and Korean the commonest signs. */
  readonly letters: string;
  /** What programs write it in. */
  readonly encodings: readonly Encoding[];
}

const WESTERN = ['windows-1252', 'macintosh', 'ibm850'] as const;
const CENTRAL = ['windows-1250', 'iso-8859-2', 'ibm852', 'x-mac-ce'] as const;

/** Languages by their letters; their order says nothing. */
export const LETTER_PROFILES: readonly LetterProfile[] = [
  { letters: 'üäößéá', encodings: WESTERN },
  { letters: 'éèêàôîçïâûùœëæ', encodings: [...WESTERN, 'iso-8859-15'] },
  { letters: 'óáíúñéü', encodings: WESTERN },
  { letters: 'ãçáíéúóõêâàô', encodings: WESTERN },
  { letters: 'èàòùéìóú', encodings: WESTERN },
  { letters: 'äöåé', encodings: WESTERN },
  { letters: 'åøæéä', encodings: WESTERN },
  { letters: 'äöåšž', encodings: [...WESTERN, 'iso-8859-15'] },
  { letters: 'ëéïöüèêó', encodings: WESTERN },
  { letters: 'óàéíèçòúïü', encodings: WESTERN },
  { letters: 'ðíáóúýæöþé', encodings: WESTERN },
  { letters: 'äõüöšž', encodings: ['windows-1252', 'iso-8859-15', 'windows-1257'] },
  { letters: 'łżśęóąćńź', encodings: CENTRAL },
  { letters: 'íářýčéžěšůúňóťď', encodings: CENTRAL },
  { letters: 'áčíýéťžúľšóäňôĺď', encodings: CENTRAL },
  { letters: 'áéíóöőüúű', encodings: CENTRAL },
  { letters: 'čšžćđ', encodings: CENTRAL },
  { letters: 'ăţşîâ', encodings: ['windows-1250', 'iso-8859-2', 'ibm852'] },
  { letters: 'ışçüğöâ', encodings: ['windows-1254'] },
  { letters: 'ėšųžįąčūę', encodings: ['windows-1257'] },
  { letters: 'āēīšļņūžķģč', encodings: ['windows-1257'] },
  {
    letters: 'оеаинтрслвкпдмуязыьйбгжчцхфюшщэё',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  },
  { letters: 'аноеиіртвксулдмпязбьгйчжхцєшфюїщґ', encodings: ['windows-1251', 'koi8-u', 'x-mac-cyrillic'] },
  { letters: 'аениотрсвдпкзлмъябучжгйфцшщхюь', encodings: ['windows-1251', 'iso-8859-5', 'x-mac-cyrillic'] },
  { letters: 'аеионртскупдвмлјзбгчњшцљжћхфђџ', encodings: ['windows-1251', 'iso-8859-5', 'x-mac-cyrillic'] },
  { letters: 'αοετινρσμηκπςυλίγδάέήόχθωύφβώζξψϊϋ', encodings: ['windows-1253', 'iso-8859-7'] },
  { letters: 'יוהלארתמנבקשפסדגטןעחםכצזץךף', encodings: ['windows-1255'] },
  { letters: 'اليمروتنةدعفسبحقكجصهأطخذإغشضزىثئظءؤآ', encodings: ['windows-1256'] },
  { letters: 'اینرهدوتمبسشکلفپزگجعقصخحچطآظذضغئ', encodings: ['windows-1256'] },
  { letters: 'đươ\u0323\u0301ăêàô\u0300áâ\u0309\u0303íúóéùèìò', encodings: ['windows-1258'] },
  { letters: 'ารอนเมกี่ลัิตงสดบย้ว์แคูไโทปซหะจชขพืุำฟภณใษ็ธถฐฮผศ', encodings: ['windows-874'] },
  {
    letters:
      'のンすまでをルトしスはるにせイがんッラいクリてたアシなタきプフれドりさデ定バテロィかサジブョグ数レあと用マコウパカセァ使キエ語こオメム列ポ名指示表うけ行合文ャダベみく字ナチ要不力ニ設ザ時値ビら無一ケボど出中正必め前変間成入完了者期日担当進計画業務開始終予',
    encodings: ['shift_jis', 'euc-jp'],
  },
  {
    letters:
      '的用不数一件无文在法中有标个定时是使出能行名语示为对表式置作要入选和列可输显分设引部斯已图区到效加大程间否动进于据子项多包目以内类型本格上持制新值取务接前过空合操度组交只小没录里当任人负责计划完成日期开始状态优先级风险目结束测试产品管理',
    encodings: ['gb18030'],
  },
  {
    letters:
      '的用不語無檔示定法在字有案式件使標時選是數列設元目入顯出個名中要取位提一為指項作行引資分否未能動和可本區合文新支度以已間錯表亞物料大模空內子多或符號圖到對單包程置型組加值所重小版沒工前記建除共正變端任人負責計劃完成日期開始狀態優先風險結束測試產品管理',
    encodings: ['big5'],
  },
  {
    letters:
      '다이니지을에수습는시를하가스로없할용정합의기자사서트리어위음일않한인파표은션아부있오그여대모함작제만상드크해터치보문프나업값으소입데도되된름구바메화형실경적비세력행식중레들고목라동설원조명면장공과내너담당계획완료프로젝트상태우선순위험시작종료일정목표',
    encodings: ['euc-kr'],
  },
];
