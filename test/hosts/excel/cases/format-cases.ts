import type { Case } from './case.ts';

/** Looks of cells, conditional formats, validations, several areas. */
export const FORMAT_CASES: readonly Case[] = [
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
  {
    does: 'adds, orders and removes conditional formats',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const custom = sheet.getRange('A2:A4').conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=TRUE';
      custom.custom.rule.formulaLocal = '=TRUE';
      custom.custom.format.fill.color = '#ff0000';
      custom.custom.format.font.set({
        bold: true,
        italic: true,
        strikethrough: false,
        underline: 'None',
        color: '#00ff00',
      });
      custom.custom.format.numberFormat = '0.0';
      const edge = custom.custom.format.borders.getItem('EdgeTop');
      edge.style = 'Dash';
      edge.color = '#0000ff';
      custom.custom.format.borders.bottom.style = 'Dot';
      custom.stopIfTrue = true;
      const value = sheet.getRanges('C2,C4').conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      value.cellValue.format.fill.color = '#123456';
      custom.priority = 0;
      const all = sheet.getRange().conditionalFormats;
      all.load(
        'items/id,items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule',
      );
      const count = all.getCount();
      const at = custom.getRange().load('address');
      const alsoAt = value.getRangeOrNullObject();
      const areas = value.getRanges().load('address');
      const borders = custom.custom.format.borders.load(
        'count,items/sideIndex,items/style,items/color,top/style,left/style,right/style',
      );
      await context.sync();
      const first = all.getItem(all.items[0]!.id).load('type');
      const second = all.getItemAt(1).load('type');
      const missing = all.getItemOrNullObject('none');
      await context.sync();
      const seen = all.items.map((one) => [
        one.type,
        one.priority,
        one.customOrNullObject.isNullObject ? null : one.customOrNullObject.rule.formula,
      ]);
      custom.custom.format.fill.clear();
      custom.delete();
      await context.sync();
      all.clearAll();
      const left = all.getCount();
      await context.sync();
      return [
        seen,
        count.value,
        at.address,
        alsoAt.isNullObject,
        areas.address,
        borders.items[0]!.style,
        first.type,
        second.type,
        missing.isNullObject,
        left.value,
      ];
    },
    gives: [
      [
        ['Custom', 0, '=TRUE'],
        ['CellValue', 1, null],
      ],
      2,
      'Plan!A2:A4',
      true,
      'Plan!C2,Plan!C4',
      'Dash',
      'Custom',
      'CellValue',
      true,
      0,
    ],
  },
  {
    does: 'reads and writes data validations',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const known = sheet.getRange('D2:D4').dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
      const made = sheet.getRange('H1:H3').dataValidation;
      made.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      made.ignoreBlanks = false;
      made.errorAlert = { message: 'No', showAlert: true, style: 'Stop', title: 'T' };
      made.prompt = { message: 'P', showPrompt: true, title: 'T' };
      made.load('type,ignoreBlanks');
      const mixed = sheet.getRange('D1:D4').dataValidation.load('type');
      await context.sync();
      made.clear();
      const cleared = sheet.getRange('H1').dataValidation.load('type');
      await context.sync();
      return [known.type, known.rule.list!.source, made.type, made.ignoreBlanks, mixed.type, cleared.type];
    },
    gives: ['List', 'Yes,No', 'WholeNumber', false, 'Inconsistent', 'None'],
  },
  {
    does: 'works on several areas at once',
    batch: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      const areas = sheet.getRanges('A1:B2,D4');
      areas.load(
        'address,addressLocal,areaCount,cellCount,isEntireRow,isEntireColumn,areas/items/address,worksheet/name',
      );
      const count = areas.areas.getCount();
      const second = areas.areas.getItemAt(1).load('address');
      areas.format.fill.color = '#ABCDEF';
      const made = [
        areas.getEntireRow(),
        areas.getEntireColumn(),
        areas.getOffsetRangeAreas(1, 1),
        areas.getIntersection('A1:D1'),
        areas.getIntersectionOrNullObject('D4'),
        areas.getUsedRangeAreas(true),
        areas.getUsedRangeAreasOrNullObject(),
      ];
      for (const one of made) one.load('address');
      areas.calculate();
      areas.setDirty();
      const validation = areas.dataValidation.load('type');
      areas.conditionalFormats.clearAll();
      sheet.getRange('B2').select();
      const selected = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      areas.clear('Contents');
      const left = sheet.getRange('A1').load('values');
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        areas.areas.items.map((one) => one.address),
        count.value,
        second.address,
        made.map((one) => one.address.replaceAll('Plan!', '')),
        validation.type,
        selected.address,
        left.values,
      ];
    },
    gives: [
      'Plan!A1:B2,Plan!D4',
      2,
      5,
      ['Plan!A1:B2', 'Plan!D4'],
      2,
      'Plan!D4',
      ['1:2,4:4', 'A:B,D:D', 'B2:C3,E5', 'A1:B1', 'D4', 'A1:B2,D4', 'A1:B2,D4'],
      'Inconsistent',
      'Plan!B2',
      [['']],
    ],
  },
];
