import { isDeepStrictEqual } from 'node:util';
import { type Row, TEXT_COLUMN } from '../columns.ts';
import { editedYaml, newYaml } from './frontMatterEdit.ts';
import type { FrontMatterData } from './rowData.ts';

/** The text of an entry's file, or why the sheet cannot change it. */
export type FileEdit = { readonly text: string } | { readonly fault: 'TA-007' | 'TA-014' };

/** An entry as front matter and as a row of the sheet. */
export interface EntryState {
  readonly data: FrontMatterData;
  readonly row: Row;
}

/**
 * The file of an entry with the front matter that was asked for. Its text stays as it is, unless the sheet has
 * another one: then it must have been plain, or its formatting would be lost.
 */
export function editedFile(file: string, before: EntryState, after: EntryState): FileEdit {
  const [, yaml = '', body = ''] = /^---[^\n]*\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/.exec(file) ?? [];
  const edited = isDeepStrictEqual(before.data, after.data)
    ? yaml
    : editedYaml(yaml, before.data, after.data);
  if (edited === undefined) return { fault: 'TA-014' };
  const [text = '', oldText = ''] = [after.row.get(TEXT_COLUMN), before.row.get(TEXT_COLUMN)];
  if (text === oldText) return { text: `---\n${edited}---\n${body}` };
  return unwrapped(body) === oldText ? { text: fileText(edited, text) } : { fault: 'TA-007' };
}

/** A body without formatting, as the export gives it: one line a paragraph. */
function unwrapped(body: string): string {
  return body
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, ' '))
    .join('\n\n');
}

/** The file of a new entry. */
export function newFile(data: FrontMatterData, asked: Row): string {
  return fileText(newYaml(data), asked.get(TEXT_COLUMN) ?? '');
}

function fileText(yaml: string, text: string): string {
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}
