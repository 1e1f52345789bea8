import type { Case } from './case.ts';

/** Looks of cells and their borders. */
export const LOOK_CASES: readonly Case[] = [
  {
    does: 'reads and writes looks',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const head = sheet
        .getRange('A1:D1')
        .format.load(
          'fill,font,protection,wrapText,horizontalAlignment,columnWidth,rowHeight,indentLevel,fill/color,font/bold',
        );
      const mixed = sheet.getRange('A1:A2').format.load('fill/color,font/bold');
      const plain = sheet.getRange('A2').format.load('fill/color');
      const target = sheet.getRange('F1:G2').format;
      target.fill.color = 'yellow';
      target.font.set({
        bold: true,
        italic: true,
        color: '#a4161a',
        size: 14,
        name: 'Arial',
        underline: 'Single',
        strikethrough: true,
        subscript: false,
        superscript: false,
      });
      target.set({
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
        textOrientation: 0,
        shrinkToFit: false,
        readingOrder: 'Context',
        autoIndent: false,
        columnWidth: 60,
        rowHeight: 30,
      });
      target.protection.locked = false;
      target.protection.formulaHidden = true;
      target.adjustIndent(1);
      target.load('indentLevel,columnWidth,rowHeight,fill/color,font/color,font/size,protection/locked');
      await context.sync();
      target.autofitColumns();
      target.autofitRows();
      target.fill.clear();
      target.useStandardHeight = true;
      target.useStandardWidth = true;
      const after = sheet
        .getRange('F1')
        .format.load('columnWidth,useStandardWidth,useStandardHeight,fill/color,fill/pattern,fill/tintAndShade');
      await context.sync();
      return [
        [head.fill.color, head.font.bold, head.wrapText, head.columnWidth, head.protection.locked],
        [mixed.fill.color, mixed.font.bold, plain.fill.color],
        [
          target.indentLevel,
          target.columnWidth,
          target.rowHeight,
          target.fill.color,
          target.font.color,
          target.font.size,
          target.protection.locked,
        ],
        [after.columnWidth, after.useStandardWidth, after.useStandardHeight, after.fill.color, after.fill.pattern],
      ];
    },
    gives: [
      ['#DDEEFF', true, false, 48, true],
      [null, null, '#FFFFFF'],
      [3, 60, 30, '#FFFF00', '#A4161A', 14, false],
      [48, true, true, '#FFFFFF', 'None'],
    ],
  },
  {
    does: 'draws borders',
    batch: async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('F5:G6');
      const top = range.format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.color = '#112233';
      top.weight = 'Thick';
      top.tintAndShade = 0;
      range.format.borders.tintAndShade = 0;
      range.format.borders.getItem('InsideHorizontal').style = 'Dash';
      const cell = context.workbook.worksheets
        .getItem('Plan')
        .getRange('F5')
        .format.borders.load('items/sideIndex,items/style,items/color,items/weight,count');
      const first = range.format.borders.getItemAt(0).load('style');
      await context.sync();
      return [
        cell.count,
        first.style,
        cell.items
          .filter((one) => one.style !== 'None')
          .map((one) => [one.sideIndex, one.style, one.color, one.weight]),
      ];
    },
    gives: [
      8,
      'Continuous',
      [
        ['EdgeTop', 'Continuous', '#112233', 'Thick'],
        ['EdgeBottom', 'Dash', '#000000', 'Thin'],
      ],
    ],
  },
  {
    does: 'reads and writes properties of each cell, row and column',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const range = sheet.getRange('A1:B2');
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' }, borders: { bottom: { style: 'Continuous' } } } }, {}],
        [{}, { format: { font: { italic: true } }, style: 'Bad' }],
      ]);
      sheet.getRange('A9:A10').setRowProperties([{ rowHidden: true }, { format: { rowHeight: 44 } }]);
      sheet.getRange('K1:L1').setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 77 } }]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { italic: true, bold: true }, indentLevel: true },
      });
      const rows = sheet
        .getRange('A9:A10')
        .getRowProperties({ rowHidden: true, rowIndex: true, format: { rowHeight: true } });
      const columns = sheet
        .getRange('K1:L1')
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return [cells.value[0]![0], cells.value[1]![1]!.format!.font, rows.value, columns.value];
    },
    gives: [
      {
        address: 'Plan!A1',
        format: { fill: { color: '#00FF00' }, font: { italic: false, bold: true }, indentLevel: 0 },
      },
      { italic: true, bold: false },
      [
        { rowHidden: true, rowIndex: 8, format: { rowHeight: 15 } },
        { rowHidden: false, rowIndex: 9, format: { rowHeight: 44 } },
      ],
      [
        { columnHidden: true, format: { columnWidth: 48 } },
        { columnHidden: false, format: { columnWidth: 77 } },
      ],
    ],
  },
];
