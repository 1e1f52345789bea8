import type { Host } from '../host.ts';
import type { CommentModel, SheetModel } from '../model/book.ts';
import { freshId } from '../model/book.ts';
import { invalidArgument, itemNotFound } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { placeOf } from './cell-argument.ts';
import { oneCell } from './range-places.ts';
import type { CommentsTarget } from './targets.ts';

const ADDED = 250;
const DELETED = 251;
const CHANGED = 252;
const AUTHOR = 'Simulated Person';

function all({ sheet }: CommentsTarget, host: Host): readonly HostObject<'Comment'>[] {
  const sheets = sheet === null ? host.book.sheets : [sheet];
  return sheets.flatMap((one) => one.comments.map((comment) => new HostObject('Comment', { sheet: one, comment })));
}

function tell(host: Host, code: number, sheet: SheetModel, comment: CommentModel, more: object = {}): void {
  const payload = {
    worksheetId: sheet.id,
    commentDetails: [{ commentId: comment.id, replyIds: comment.replies.map((one) => one.id) }],
    ...more,
  };
  host.events.tell(code, [sheet.id, 'Workbook'], payload, host);
}

/** Text of a comment, given plain or as rich content. */
function contentOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return (content as { readonly richContent?: string } | null)?.richContent ?? '';
}

/** Threaded comments; notes, the older kind, are their own objects. */
export const COMMENT_COLLECTION: HostType<'CommentCollection'> = {
  kind: 'CommentCollection',
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
  events: {
    Added: { code: ADDED, member: 'onAdded' },
    Deleted: { code: DELETED, member: 'onDeleted' },
    Changed: { code: CHANGED, member: 'onChanged' },
  },
  items: all,
  item: (target, id, host) => all(target, host).find((one) => one.target.comment.id === id) ?? null,
  methods: {
    add: ({ sheet: own }, [cell, content], host) => {
      const { sheet, row, column } = placeOf(host, own, cell);
      if (sheet.comments.some((one) => one.row === row && one.column === column)) throw invalidArgument();
      const id = `{${freshId(host.book, 'other')}}`;
      const comment: CommentModel = {
        id,
        row,
        column,
        author: AUTHOR,
        content: contentOf(content),
        resolved: false,
        replies: [],
      };
      host.journal.set(sheet, 'comments', [...sheet.comments, comment]);
      tell(host, ADDED, sheet, comment);
      return new HostObject('Comment', { sheet, comment });
    },
    getItemByCell: (target, [cell], host) => {
      const { sheet, row, column } = placeOf(host, target.sheet, cell);
      const comment = sheet.comments.find((one) => one.row === row && one.column === column);
      if (comment === undefined) throw itemNotFound();
      return new HostObject('Comment', { sheet, comment });
    },
    getItemByReplyId: (target, [id], host) => {
      const found = all(target, host).find((one) => one.target.comment.replies.some((reply) => reply.id === id));
      if (found === undefined) throw itemNotFound();
      return found;
    },
  },
};

export const COMMENT: HostType<'Comment'> = {
  kind: 'Comment',
  id: ({ comment }) => comment.id,
  properties: {
    id: { get: ({ comment }) => comment.id },
    authorName: { get: ({ comment }) => comment.author },
    authorEmail: { get: () => 'person@excel.example' },
    creationDate: { get: () => '2026-01-05T09:00:00Z' },
    contentType: { get: () => 'Plain' },
    content: {
      get: ({ comment }) => comment.content,
      set: ({ sheet, comment }, value, host) => {
        host.journal.set(comment, 'content', contentOf(value));
        tell(host, CHANGED, sheet, comment, { changeType: 'CommentEdited' });
      },
    },
    resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ sheet, comment }, value, host) => {
        host.journal.set(comment, 'resolved', value === true);
        tell(host, CHANGED, sheet, comment, { changeType: value === true ? 'CommentResolved' : 'CommentReopened' });
      },
    },
  },
  objects: { replies: (target) => new HostObject('CommentReplyCollection', target) },
  methods: {
    delete: ({ sheet, comment }, _, host) => {
      host.journal.set(
        sheet,
        'comments',
        sheet.comments.filter((one) => one !== comment),
      );
      tell(host, DELETED, sheet, comment);
    },
    getLocation: ({ sheet, comment }) => oneCell(sheet, comment.row, comment.column),
  },
};

export const COMMENT_REPLIES: HostType<'CommentReplyCollection'> = {
  kind: 'CommentReplyCollection',
  items: ({ sheet, comment }) =>
    comment.replies.map((reply) => new HostObject('CommentReply', { sheet, comment, reply })),
  item: ({ sheet, comment }, id) => {
    const reply = comment.replies.find((one) => one.id === id);
    return reply === undefined ? null : new HostObject('CommentReply', { sheet, comment, reply });
  },
  methods: {
    add: ({ sheet, comment }, [content], host) => {
      const reply = { id: `{${freshId(host.book, 'other')}}`, author: AUTHOR, content: contentOf(content) };
      host.journal.set(comment, 'replies', [...comment.replies, reply]);
      tell(host, CHANGED, sheet, comment, { changeType: 'ReplyAdded' });
      return new HostObject('CommentReply', { sheet, comment, reply });
    },
  },
};

export const COMMENT_REPLY: HostType<'CommentReply'> = {
  kind: 'CommentReply',
  id: ({ reply }) => reply.id,
  properties: {
    id: { get: ({ reply }) => reply.id },
    authorName: { get: ({ reply }) => reply.author },
    authorEmail: { get: () => 'person@excel.example' },
    content: {
      get: ({ reply }) => reply.content,
      set: ({ reply }, value, host) => host.journal.set(reply, 'content', contentOf(value)),
    },
  },
  methods: {
    delete: ({ comment, reply }, _, host) =>
      host.journal.set(
        comment,
        'replies',
        comment.replies.filter((one) => one !== reply),
      ),
  },
};
