import type { Host } from '../host.ts';
import type { NoteModel } from '../model/book.ts';
import { freshId } from '../model/book.ts';
import { invalidArgument } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { placeOf } from './cell-argument.ts';
import { oneCell } from './range-places.ts';
import type { CommentsTarget } from './targets.ts';

function all({ sheet }: CommentsTarget, host: Host): readonly HostObject<'Note'>[] {
  const sheets = sheet === null ? host.book.sheets : [sheet];
  return sheets.flatMap((one) => one.notes.map((note) => new HostObject('Note', { sheet: one, note })));
}

/** Notes (ExcelApi 1.18); only newer client libraries know them. */
export const NOTE_COLLECTION: HostType<'NoteCollection'> = {
  kind: 'NoteCollection',
  items: all,
  item: (target, cell, host) => {
    const { sheet, row, column } = placeOf(host, target.sheet, cell);
    return all({ sheet }, host).find(({ target: { note } }) => note.row === row && note.column === column) ?? null;
  },
  methods: {
    add: ({ sheet: own }, [cell, content], host) => {
      const { sheet, row, column } = placeOf(host, own, cell);
      if (sheet.notes.some((one) => one.row === row && one.column === column)) throw invalidArgument();
      const id = freshId(host.book, 'other');
      const note: NoteModel = { id, row, column, author: 'Simulated Person', content: String(content), visible: false };
      host.journal.set(sheet, 'notes', [...sheet.notes, note]);
      return new HostObject('Note', { sheet, note });
    },
  },
};

export const NOTE: HostType<'Note'> = {
  kind: 'Note',
  properties: {
    authorName: { get: ({ note }) => note.author },
    content: {
      get: ({ note }) => note.content,
      set: ({ note }, value, host) => host.journal.set(note, 'content', String(value)),
    },
    visible: {
      get: ({ note }) => note.visible,
      set: ({ note }, value, host) => host.journal.set(note, 'visible', value === true),
    },
    width: { get: () => 108 },
    height: { get: () => 59 },
  },
  methods: {
    delete: ({ sheet, note }, _, host) =>
      host.journal.set(
        sheet,
        'notes',
        sheet.notes.filter((one) => one !== note),
      ),
    getLocation: ({ sheet, note }) => oneCell(sheet, note.row, note.column),
  },
};
