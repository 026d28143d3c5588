import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Esbuild from 'esbuild';

/** A file that the page loads. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files of the page by their paths: `/page.js`. */
export type PageFiles = (path: string) => Promise<PageFile | undefined>;

/** What packages bring as files: the reader of PDFs that runs beside the page, and the faces of the house. */
const OF_PACKAGES: Readonly<Record<string, { readonly type: string; readonly file: string }>> = {
  '/pdf.worker.js': { type: 'text/javascript', file: 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' },
  '/fonts/sans.ttf': font('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  '/fonts/sans-bold.ttf': font('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  '/fonts/serif.ttf': font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  '/fonts/sans-jp.ttf': font('noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
};

/** Of front matters that the page shows as forms. */
const SCHEMAS = new Set(['partenariat', 'chapitre', 'publication']);

function font(file: string): { readonly type: string; readonly file: string } {
  return { type: 'font/ttf', file: `@expo-google-fonts/${file}` };
}

/**
 * Bundles the page, in the memory: it is as its sources are, whenever the desk opens.
 * @param root folder of the project
 */
export async function bundledPage(root: string): Promise<PageFiles> {
  const requireHere = createRequire(join(root, 'package.json'));
  // Not by `import()`, which the bundle leaves to Node's loader, with a warning on the terminal.
  const { build } = requireHere('esbuild') as typeof Esbuild;
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/desk/page/main.tsx', out: 'page' },
      { in: 'src/desk/page/page.css', out: 'page' },
    ],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Named by the style sheet, and served from their packages.
    external: ['/fonts/*'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  const made = new Map(outputFiles.map(({ path, contents }) => [nameOf(path), contents]));
  return async (path) => {
    const [, schema] = /^\/schemas\/([a-z]+)\.json$/.exec(path) ?? [];
    if (schema !== undefined && SCHEMAS.has(schema))
      return { type: 'application/json', bytes: await readFile(join(root, `schemas/${schema}.schema.json`)) };
    const bytes = made.get(path);
    if (bytes !== undefined) return { type: path.endsWith('.css') ? 'text/css' : 'text/javascript', bytes };
    const ofPackage = OF_PACKAGES[path];
    return ofPackage && { type: ofPackage.type, bytes: await readFile(requireHere.resolve(ofPackage.file)) };
  };
}

/** `/page.js`, on every system. */
function nameOf(path: string): string {
  return `/${path.replaceAll('\\', '/').split('/').at(-1) ?? ''}`;
}
