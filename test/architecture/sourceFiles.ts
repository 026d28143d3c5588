import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One file of code, as its own text says. Paths are relative to the project, with `/`. */
export interface SourceFile {
  readonly path: string;
  /** Files of ours that it imports: by value, by type, when they are needed (`import()`), or to pass them on. */
  readonly imports: readonly string[];
  /** Interfaces, type aliases, classes and enums that it declares, exported or not. */
  readonly typeNames: readonly string[];
  /** What it says between quotation marks, in templates and in elements, where white space is in it. */
  readonly texts: readonly TextOfCode[];
}

export interface TextOfCode {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

const CODE = /(?<!\.d)\.tsx?$/;

/** What was read of a file, once for all questions of a process. */
const known = new Map<string, SourceFile>();

/** The code below some folders, in order of its paths; files of the root are named one by one. */
export function sourceFilesOf(roots: readonly string[]): SourceFile[] {
  return pathsOf(roots).map((path) => {
    const file = known.get(path) ?? readSource(path, readFileSync(path, 'utf8'));
    known.set(path, file);
    return file;
  });
}

/** Where that code is, without what it says. */
export function pathsOf(roots: readonly string[]): string[] {
  return roots.flatMap((root) => (CODE.test(root) ? [root] : filesBelow(root))).sort();
}

/** What only tests use: no command may lead there. */
export function isForTests(path: string): boolean {
  return path.startsWith('src/testing/') || /\.test\.tsx?$/.test(path);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

/** What a file says whose text is given; each is parsed once for all questions, which costs more than they do. */
export function readSource(path: string, code: string): SourceFile {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports = new Set<string>();
  const typeNames: string[] = [];
  const texts: TextOfCode[] = [];
  const importing = (source: { readonly type: string; readonly value?: unknown } | null): void => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.'))
      return;
    imports.add(normalize(join(dirname(path), source.value)).replaceAll('\\', '/'));
  };
  const declaring = ({ id }: { readonly id: { readonly name: string } | null }): void => {
    if (id) typeNames.push(id.name);
  };
  const saying = (text: unknown, start: number): void => {
    if (typeof text === 'string' && /\s/.test(text))
      texts.push({ text, line: code.slice(0, start).split('\n').length });
  };
  new Visitor({
    ImportDeclaration: ({ source }) => importing(source),
    ExportNamedDeclaration: ({ source }) => importing(source),
    ExportAllDeclaration: ({ source }) => importing(source),
    ImportExpression: ({ source }) => importing(source),
    TSImportType: ({ source }) => importing(source),
    TSInterfaceDeclaration: declaring,
    TSTypeAliasDeclaration: declaring,
    TSEnumDeclaration: declaring,
    ClassDeclaration: declaring,
    Literal: ({ value, start }) => saying(value, start),
    TemplateElement: ({ value, start }) => saying(value.cooked, start),
    JSXText: ({ value, start }) => saying(value, start),
  }).visit(program);
  return { path, imports: [...imports], typeNames, texts };
}
