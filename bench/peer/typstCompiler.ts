import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { readPlainFile } from './plainMarkdown.ts';
import { directorySource, dossierSource, partSource, type BookPart } from './typstBooks.ts';
import type { WorkloadKind } from '../workload/titles.ts';

/** A book that the peer's compiler holds: one Typst file per entry or chapter, as one would write by hand. */
export interface PeerBook {
  /** Compiles it, with whatever the compiler has kept of the time before. */
  pdf(): { readonly bytes: Uint8Array; readonly pages: number };
  /** Takes the text of a file of the plain folder as it is now. */
  readAgain(name: string): void;
}

/** @param folder of plain Markdown */
export function openPeerBook(kind: WorkloadKind, folder: string): PeerBook {
  const workspace = resolve(folder);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: fontFolders() }] });
  const add = (name: string): BookPart => {
    const file = readPlainFile(readFileSync(join(workspace, name), 'utf8'));
    const path = `/${name.replace(/md$/, 'typ')}`;
    compiler.addSource(join(workspace, path), partSource(kind, file));
    return { path, facts: file.facts };
  };
  const names = readdirSync(workspace).filter((name) => name.endsWith('.md'));
  const parts = names.sort().map(add);
  const main = join(workspace, 'main.typ');
  compiler.addSource(main, kind === 'dossier' ? dossierSource(parts) : directorySource(parts));
  const faultOf = (fault: NodeError | null): string =>
    fault ? JSON.stringify(compiler.fetchDiagnostics(fault)) : 'Typst made nothing and said nothing.';
  return {
    pdf() {
      const compiled = compiler.compile({ mainFilePath: main });
      if (!compiled.result) throw new Error(faultOf(compiled.takeError() ?? compiled.takeDiagnostics()));
      return { bytes: compiler.pdf(compiled.result), pages: compiled.result.numOfPages };
    },
    readAgain: (name) => void add(name),
  };
}

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
