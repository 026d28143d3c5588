/**
 * The peer: Typst, through its compiler as a Node add-on, on the plain Markdown of the workload.
 *
 *     node typst.mjs repertoire|dossier PLAIN-FOLDER OUT.pdf
 *
 * Prints `{"pages": …}`. One Typst file per entry or chapter, as one would write by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { readPlainFile } from './plainMarkdown.ts';
import { directorySource, dossierSource, partSource, type BookPart } from './typstBooks.ts';

const [kind, folder = '', out = ''] = process.argv.slice(2);
if (kind !== 'repertoire' && kind !== 'dossier')
  throw new Error('usage: typst.mjs repertoire|dossier FOLDER OUT');

const workspace = resolve(folder);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });
const names = readdirSync(workspace).filter((name) => name.endsWith('.md'));
const parts = names.sort().map((name): BookPart => {
  const file = readPlainFile(readFileSync(join(workspace, name), 'utf8'));
  const path = `/${name.replace(/md$/, 'typ')}`;
  compiler.addSource(join(workspace, path), partSource(kind, file));
  return { path, facts: file.facts };
});
const main = join(workspace, 'main.typ');
compiler.addSource(main, kind === 'dossier' ? dossierSource(parts) : directorySource(parts));
const compiled = compiler.compile({ mainFilePath: main });
if (!compiled.result) throw new Error(faultOf(compiled.takeError() ?? compiled.takeDiagnostics()));
writeFileSync(out, compiler.pdf(compiled.result));
console.log(JSON.stringify({ pages: compiled.result.numOfPages }));

/** The faces that our own text is set in; whole packages would make Typst read weights that nobody uses. */
function fontFolders(): string[] {
  const require = createRequire(import.meta.url);
  const folderOf = (path: string): string => dirname(require.resolve(`@expo-google-fonts/${path}`));
  const serif = ['400Regular', '400Regular_Italic', '600SemiBold'].map((cut) =>
    folderOf(`source-serif-4/${cut}/SourceSerif4_${cut}.ttf`),
  );
  const japanese = ['400Regular', '600SemiBold'].map((cut) =>
    folderOf(`noto-serif-jp/${cut}/NotoSerifJP_${cut}.ttf`),
  );
  return [...serif, ...japanese];
}

function faultOf(fault: NodeError | null): string {
  return fault ? JSON.stringify(compiler.fetchDiagnostics(fault)) : 'Typst made nothing and said nothing.';
}
