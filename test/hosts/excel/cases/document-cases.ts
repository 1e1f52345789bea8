import type { Case } from './case.ts';

/** Parts, settings, properties, comments and the application. */
export const DOCUMENT_CASES: readonly Case[] = [
  {
    does: 'keeps custom XML parts',
    batch: async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<a xmlns="urn:a"><b>1</b></a>').load('id,namespaceUri');
      const text = part.getXml();
      const scoped = customXmlParts.getByNamespace('urn:a').load('items/id');
      const only = customXmlParts.getByNamespace('urn:a').getOnlyItem().load('id');
      const orNull = customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject().load('id');
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const counts = [customXmlParts.getCount(), scoped.getCount()];
      customXmlParts.load('items/namespaceUri');
      await context.sync();
      const again = [
        customXmlParts.getItem(part.id).load('id'),
        scoped.getItem(part.id).load('id'),
        customXmlParts.getItemOrNullObject(part.id).load('id'),
        scoped.getItemOrNullObject(part.id).load('id'),
      ];
      part.setXml('<a xmlns="urn:a"/>');
      const changed = part.getXml();
      await context.sync();
      part.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      return [
        text.value,
        only.id === part.id,
        orNull.id === part.id,
        none.isNullObject,
        counts.map((one) => one.value),
        customXmlParts.items.map((one) => one.namespaceUri),
        again.every((one) => one.id === part.id),
        changed.value,
        gone.isNullObject,
      ];
    },
    gives: [
      '<a xmlns="urn:a"><b>1</b></a>',
      true,
      true,
      true,
      [2, 1],
      ['urn:other', 'urn:a'],
      true,
      '<a xmlns="urn:a"/>',
      true,
    ],
  },
  {
    does: 'keeps settings, properties and comments',
    batch: async (context) => {
      const { settings, properties, comments } = context.workbook;
      const made = settings.add('colour', { deep: [1] }).load('key,value');
      settings.load('items/key');
      const missing = settings.getItemOrNullObject('none');
      const count = settings.getCount();
      properties.title = 'A title';
      for (const key of ['author', 'category', 'comments', 'company', 'keywords', 'manager', 'subject'] as const)
        properties[key] = key;
      properties.revisionNumber = 2;
      properties.load('title,author,creationDate,lastAuthor');
      const comment = comments.add('Plan!A2', 'Why?');
      comment.load('id,content,authorName,authorEmail,contentType,creationDate,resolved');
      const reply = comment.replies.add('Because');
      reply.load('id,content,authorName,authorEmail');
      const where = comment.getLocation().load('address');
      await context.sync();
      const key = settings.getItem('colour').load('value');
      comment.content = 'Why not?';
      comment.resolved = true;
      reply.content = 'So';
      comment.replies.load('items/content');
      const found = [
        comments.getItemByCell('Plan!A2'),
        comments.getItemByReplyId(reply.id),
        comments.getItem(comment.id),
        comments.getItemAt(0),
        context.workbook.worksheets.getItem('Plan').comments.getItemAt(0),
      ];
      for (const one of found) one.load('content');
      const replies = [comment.replies.getCount(), comments.getCount()];
      const replyAgain = [
        comment.replies.getItem(reply.id).load('content'),
        comment.replies.getItemAt(0).load('content'),
      ];
      comments.load('items/content');
      await context.sync();
      reply.delete();
      comment.delete();
      made.value = 5;
      made.load('value');
      await context.sync();
      const changed = made.value;
      settings.getItem('colour').delete();
      const left = settings.getCount();
      await context.sync();
      return [
        settings.items.map((one) => one.key),
        key.value,
        missing.isNullObject,
        count.value,
        changed,
        left.value,
        [properties.title, properties.author],
        [where.address, reply.content, comment.authorName],
        found.map((one) => one.content),
        replies.map((one) => one.value),
        replyAgain.map((one) => one.content),
      ];
    },
    gives: [
      ['colour'],
      { deep: [1] },
      true,
      1,
      5,
      0,
      ['A title', 'author'],
      ['Plan!A2', 'So', 'Simulated Person'],
      ['Why not?', 'Why not?', 'Why not?', 'Why not?', 'Why not?'],
      [1, 1],
      ['So', 'So'],
    ],
  },
  {
    does: 'tells of the application',
    batch: async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load(
        'calculationMode,calculationState,calculationEngineVersion,decimalSeparator,thousandsSeparator,useSystemSeparators,cultureInfo/name',
      );
      application.iterativeCalculation.load('enabled,maxIteration,maxChange');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      context.workbook.load('name,isDirty,readOnly,autoSave,previouslySaved,use1904DateSystem');
      const date = context.workbook.functions.date(2000, 1, 1).load('value,error');
      await context.sync();
      const heard = context.runtime.enableEvents;
      context.runtime.enableEvents = true;
      context.workbook.isDirty = false;
      context.workbook.save();
      await context.sync();
      return [
        application.calculationMode,
        application.calculationState,
        application.cultureInfo.name,
        application.iterativeCalculation.enabled,
        heard,
        context.workbook.name,
        date.value,
      ];
    },
    gives: ['Manual', 'Done', 'en-US', false, false, 'Plan.xlsx', 36_526],
  },
];
