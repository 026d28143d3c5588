import { posix } from 'node:path';
import type { z } from 'zod';
import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReferenceTarget } from '../markdown/bodyReading.ts';
import { readFrontMatter } from './frontMatter.ts';
import { problemsOfIssues } from './issues.ts';
import { fromKept } from '../kept/keptWork.ts';
import { type Body, readBody } from '../markdown/markdown.ts';
import { markupInValues } from '../markdown/markupInValues.ts';
import { readingOfKeys } from '../markdown/inlines/citations.ts';
import { SLUG, slugOf } from '../files/slug.ts';
import type { PlaceOf } from './yamlPlaces.ts';

/** A Markdown file as its text, under the name that diagnostics give it. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** A file read and checked by itself. `record` is undefined when its front matter is faulty; the body always stands. */
export interface RecordReading<Fields> {
  readonly file: string;
  readonly record: Fields | undefined;
  /** Its id or, where that is faulty or unread, the one that others most likely call it by. */
  readonly meantId: string | undefined;
  /** The front matter as written, for what can be said of a file even when it is faulty. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly placeOf: PlaceOf;
  readonly body: Body;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RecordRules {
  readonly root: string;
  readonly notesAllowed: boolean;
  readonly isTranslation?: boolean;
  /** Of the sources that another file declares for this one. */
  readonly sourceKeys?: readonly string[];
}

/** Front matter by its schema, body by the Markdown rules; neither hides the other's problems. */
export function readRecord<Fields>(
  textFile: TextFile,
  schema: z.ZodType<Fields>,
  rules: RecordRules,
): RecordReading<Fields> {
  const known = read.get(textFile);
  const asked = JSON.stringify(rules);
  if (known?.schema === schema && known.rules === asked) return known.reading as RecordReading<Fields>;
  const reading = readAnew(textFile, schema, rules);
  read.set(textFile, { schema, rules: asked, reading });
  return reading;
}

/** By the text, which stays the same one while its file does: content that stays open is read once. */
const read = new WeakMap<TextFile, RecordRead>();

interface RecordRead {
  readonly schema: z.ZodType;
  readonly rules: string;
  readonly reading: RecordReading<unknown>;
}

function readAnew<Fields>(
  { file, text }: TextFile,
  schema: z.ZodType<Fields>,
  rules: RecordRules,
): RecordReading<Fields> {
  const frontMatter = readFrontMatter(file, text);
  const { data, placeOf } = frontMatter;
  const sourceKeys = [...(rules.sourceKeys ?? []), ...keysOf(data?.['sources'])];
  const anchorPrefix = writtenId(data) ?? meantId({ file, text }, data) ?? '';
  const { body: source, bodyLine } = frontMatter;
  const body = fromKept(
    'body',
    [file, source, bodyLine, rules, sourceKeys, anchorPrefix],
    () =>
      readBody(file, source, bodyLine, {
        ...rules,
        declaredKey: readingOfKeys(sourceKeys),
        anchorPrefix,
      }),
    isOfItsText,
  );
  const result = data === undefined ? undefined : schema.safeParse(data);
  const issues = result?.success === false ? problemsOfIssues(result.error.issues, data, placeOf) : [];
  return {
    file,
    record: result?.data,
    meantId: writtenId(data) ?? meantId({ file, text }, data),
    data,
    placeOf,
    body,
    diagnostics: [
      ...frontMatter.diagnostics,
      ...issues,
      ...markupInValues(data ?? {}, placeOf, rules.notesAllowed ? HEAD_OF_CHAPTER : []),
      ...body.diagnostics,
    ],
  };
}

/** What is nested too deeply is told by how much room the stack has, too. */
function isOfItsText({ diagnostics }: Body): boolean {
  return !diagnostics.some(({ code }) => code === 'MD-016');
}

/** Values of a chapter whose markup is read (`publications/chapterHead.ts`); other files have no such text. */
const HEAD_OF_CHAPTER = ['titre', 'chapeau'];

/** Keys of a group as written, even where their values are faulty. */
export function keysOf(group: unknown): string[] {
  return typeof group === 'object' && group !== null && !Array.isArray(group) ? Object.keys(group) : [];
}

/** The id as written, when it is one at all. */
export function writtenId(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const id = data?.['id'];
  return typeof id === 'string' && SLUG.test(id) ? id : undefined;
}

/**
 * What others call a record whose id or whole front matter is faulty: that is told where it stands, and its links do
 * not lead to nothing for it.
 */
function meantId(
  { file, text }: TextFile,
  data: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  const id = data?.['id'];
  if (data !== undefined)
    return typeof id === 'string' ? slugOf(id) || undefined : slugOf(baseName(file)) || undefined;
  const [, typed] = /^id:[ \t]{0,20}["']?([^"'\n#]{1,100})/m.exec(text.slice(0, HEAD_AT_MOST)) ?? [];
  return slugOf(typed ?? baseName(file)) || undefined;
}

const HEAD_AT_MOST = BOUNDS.frontMatter.most;

function baseName(file: string): string {
  return posix.basename(file).replace(/(?:\.[a-z-]{2,8})?\.md$/i, '');
}

/** What other texts can point to in a record: itself by its id, then its headings and tables. */
export function anchorsOf(reading: RecordReading<unknown>): ReferenceTarget[] {
  const { meantId: id, data, placeOf, body } = reading;
  if (id === undefined) return [...body.anchors];
  const of = writtenId(data) === undefined ? 'faultyRecord' : 'record';
  return [{ id, place: placeOf(['id']), of }, ...body.anchors];
}
