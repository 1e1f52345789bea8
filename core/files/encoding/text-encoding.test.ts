import { expect, test } from 'vitest';
import { firstSheet, openedWorkbook } from '../../../test/little-package.ts';
import { encodeText } from './encode-text.ts';
import { decodeText, encodingNamed, ENCODINGS } from './encodings.ts';
import type { Encoding } from './encodings.ts';
import { openWorkbook } from '../open-workbook.ts';
import { patchWorkbook } from '../patch-workbook.ts';

/** Little plans in languages of many scripts, and what programs write each in. */
const PLANS: readonly (readonly [string, readonly Encoding[], string])[] = [
  [
    'German',
    ['windows-1252', 'macintosh', 'ibm850'],
    'Maßnahme;Verantwortlich;Fällig\nLösung für Aufträge prüfen – „Größe“;Jörg Müller;März\nÜbergabe an Händler;Zoë Köhler;Juni\n',
  ],
  [
    'French',
    ['windows-1252', 'macintosh', 'ibm850'],
    'Tâche;Responsable;Échéance\nPréparer le lancement à l’étranger;Hélène Lefèvre;février\nVérifier les données reçues;François;août\n',
  ],
  [
    'Spanish',
    ['windows-1252', 'macintosh'],
    'Acción;Dueño;Año\nRevisión del diseño;José Núñez;próximo\nMigración a producción;María;mañana\n',
  ],
  [
    'Portuguese',
    ['windows-1252', 'macintosh'],
    'Ação;Responsável;Início\nDefinição da solução;João;março\nValidação técnica não concluída;Conceição;não\n',
  ],
  [
    'Swedish',
    ['windows-1252', 'macintosh', 'ibm850'],
    'Åtgärd;Ansvarig;Färdig\nGenomgång av mål före höst;Åsa Öberg;pågår\nÖverlämning;Björn;kräver svar\n',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2', 'ibm852'],
    'Zadanie;Właściciel;Zakończenie\nPrzegląd wymagań i ścieżki;Łukasz Żak;październik\nWdrożenie wśród klientów;Małgorzata;trwające\n',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2', 'ibm852', 'x-mac-ce'],
    'Úkol;Vlastník;Začátek\nŘešení požadavků zákazníků;Jiří Dvořák;únor\nPříprava školení;Božena Němcová;říjen\n',
  ],
  [
    'Hungarian',
    ['windows-1250', 'iso-8859-2'],
    'Feladat;Felelős;Határidő\nAz új ügyfelek előkészítése;Gergő Szűcs;február\nFejlesztői környezet;Károly;október\n',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'Görev;Sorumlu;Bitiş\nMüşteri görüşmeleri yapılacak;Işıl Çağlar;şubat\nSözleşmeyi imzalamak için gün;Oğuz;ağustos\n',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    'Задача;Ответственный;Срок\nПодготовить запуск;Иван Петров;март\nПроверить договор;Мария;май\n',
  ],
  ['Ukrainian', ['windows-1251', 'koi8-u'], 'Завдання;Відповідальний;Строк\nПідготувати її звіт;Олесь Гнатюк;січень\n'],
  [
    'Greek',
    ['windows-1253', 'iso-8859-7'],
    'Εργασία;Υπεύθυνος;Λήξη\nΠροετοιμασία έναρξης;Νίκος;Μάρτιος\nΈλεγχος σύμβασης;Ελένη;Ιούνιος\n',
  ],
  ['Hebrew', ['windows-1255'], 'משימה;אחראי;תאריך\nהכנת התוכנית;דוד לוי;מרץ\nבדיקת החוזה;רות;יוני\n'],
  ['Arabic', ['windows-1256'], 'المهمة;المسؤول;التاريخ\nإعداد الخطة;أحمد;مارس\nمراجعة العقد;فاطمة;يونيو\n'],
  [
    'Latvian',
    ['windows-1257'],
    'Uzdevums;Atbildīgais;Termiņš\nSagatavot jauno līgumu;Jānis Bērziņš;jūnijs\nPārbaudīt prasības;Kārlis;kavējas\n',
  ],
  ['Thai', ['windows-874'], 'งาน;ผู้รับผิดชอบ;กำหนดส่ง\nเตรียมการเปิดตัว;สมชาย;มีนาคม\n'],
  ['Japanese', ['shift_jis', 'euc-jp'], 'タスク;担当者;期限\n新製品の発表を準備する;田中;3月\n契約の確認;佐藤;6月\n'],
  ['Chinese', ['gb18030'], '任务;负责人;截止日期\n准备新产品发布;王伟;三月\n检查合同;李娜;六月\n'],
  ['Chinese of Taiwan', ['big5'], '任務;負責人;截止日期\n準備新產品發表;陳大文;三月\n檢查合約;林小姐;六月\n'],
  ['Korean', ['euc-kr'], '작업;담당자;마감일\n신제품 출시 준비;김민수;3월\n계약 검토;이영희;6월\n'],
];

const CASES = PLANS.flatMap(([language, encodings, text]) =>
  [...encodings, 'utf-8' as const, 'utf-16le' as const, 'utf-16be' as const].map(
    // MS-DOS had no typographic marks.
    (encoding) => [language, encoding, encoding === 'ibm850' ? text.replaceAll(/[–„“’]/g, '') : text] as const,
  ),
);

test.each(CASES)('%s in %s is read as it was written, without a doubt', (_language, encoding, text) => {
  const bytes = encodeText(text, encoding, false);
  expect(decodeText(bytes, encoding)).toBe(text);
  const { sheets, troubles } = openedWorkbook(bytes, 'plan.csv');
  const values = sheets[0]?.rows.map((row) => row?.values);
  expect({ values, troubles }).toEqual({
    values: text
      .trim()
      .split('\n')
      .map((line) => line.split(';')),
    troubles: [],
  });
});

test.each(CASES)('%s in %s is written into as it was', (_language, encoding, text) => {
  const bytes = encodeText(text, encoding, false);
  const header = text.slice(0, text.indexOf(';'));
  const before = { value: header, formula: null, numberFormat: null };
  const patched = patchWorkbook(bytes, [
    { cell: { sheet: 'plan', row: 0, column: 0 }, before, after: { ...before, value: 'Plan' } },
  ]);
  if (!patched.ok) throw new Error(patched.refusal.message);
  expect(decodeText(patched.bytes, encoding)).toBe(text.replace(header, 'Plan'));
});

test('a few letters that are usual in several readings leave a doubt, until somebody says how they are written', () => {
  const bytes = Uint8Array.of(0x5a, 0xb9, 0x3b, 0x31, 10);
  const [trouble] = openedWorkbook(bytes, 'plan.csv').troubles;
  expect(trouble?.id).toBe('letters-doubtful');
  expect(trouble?.message).toContain('“plan.csv”');
  expect(trouble?.message).toContain('“Zš” (iso-8859-2) instead of “Zą”');
  const named = openWorkbook(bytes, 'plan.csv', { encoding: 'windows-1250' });
  if (!named.ok) throw new Error(named.refusal.message);
  expect(named.workbook.troubles).toEqual([]);
  expect(firstSheet(named.workbook).rows[0]?.values).toEqual(['Zą', 1]);
});

test('a name that the letters contradict is refused, or what is lost by it is told', () => {
  const saidOf = (text: string): readonly string[] => {
    const named = openWorkbook(encodeText(text, 'windows-1252', false), 'plan.csv', { encoding: 'utf-8' });
    return named.ok ? named.workbook.troubles.map(({ id }) => id) : [named.refusal.id];
  };
  expect(saidOf('Zuständig;Fällig\nZoë;Juni\n')).toEqual(['not-written-so']);
  expect(saidOf('Milestone;Due\nZoë;Juni\n')).toEqual(['letters-lost']);
});

test('Excel’s own CSV of the West keeps its euros and its quotation marks', () => {
  const bytes = Uint8Array.from('Price;Who\n5 \x80;Zo\xeb\x92s\n', (letter) => letter.charCodeAt(0));
  expect(firstSheet(openedWorkbook(bytes, 'plan.csv')).rows[1]?.values).toEqual(['5 €', 'Zoë’s']);
});

test.each([
  ['latin1', 'windows-1252'],
  ['CP1250', 'windows-1250'],
  ['GBK', 'gb18030'],
  ['sjis', 'shift_jis'],
  ['850', 'ibm850'],
  ['cp852', 'ibm852'],
  ['MacRoman', 'macintosh'],
  ['koi8-r', 'koi8-u'],
  ['iso-8859-8', null],
  ['nonsense', null],
])('an encoding called %s is %s', (name, encoding) => {
  expect(encodingNamed(name)).toBe(encoding);
});

test.each(ENCODINGS)('every platform reads %s', (encoding) => {
  expect(decodeText(Uint8Array.of(65, 0), encoding)).toContain(encoding === 'utf-16be' ? '\u4100' : 'A');
  expect(encodingNamed(encoding)).toBe(encoding);
});
