import type { Case } from './case.ts';

/** Conditional formats, validations and several areas at once. */
export const CONDITION_CASES: readonly Case[] = [
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
