/**
 * `npm run check:pdf [dossier]`: what Debian's tools and our own judge say of the PDFs in the output folder. Apart from
 * `npm test`, which needs no tool but Node.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Check {
  readonly tool: string;
  /** Debian package that holds the tool. */
  readonly package: string;
  readonly argv: (file: string) => string[];
  /** What is wrong, in French; empty when nothing is. */
  readonly faults: (printed: string, status: number) => string[];
}

const CHECKS: readonly Check[] = [
  { tool: 'qpdf', package: 'qpdf', argv: (file) => ['--check', file], faults: structureFaults },
  { tool: 'pdffonts', package: 'poppler-utils', argv: (file) => [file], faults: fontFaults },
  { tool: 'pdfinfo', package: 'poppler-utils', argv: (file) => [file], faults: informationFaults },
];

const PROGRAM = fileURLToPath(new URL('../bin/kakehashi.mjs', import.meta.url));

/** What our own judge says of a file: its report, where it refuses the file. */
const JUDGE: Check = {
  tool: 'judge',
  package: 'kakehashi',
  argv: (file) => [PROGRAM, 'judge', file],
  faults: (printed, status) => (status === 0 ? [] : printed.trim().split('\n')),
};

function structureFaults(printed: string, status: number): string[] {
  return status === 0 ? [] : printed.trim().split('\n');
}

/** Columns emb, sub and uni, before the object's number and generation. */
function fontFaults(printed: string): string[] {
  const [, , ...rows] = printed.trimEnd().split('\n');
  if (rows.length === 0) return ['aucune police'];
  return rows.flatMap((row) => {
    const [embedded, subset, unicode] = row.trim().split(/\s+/).slice(-5);
    const name = row.split(/\s/)[0] ?? row;
    return [
      ...(embedded === 'yes' ? [] : [`${name} : police non incorporée`]),
      ...(subset === 'yes' ? [] : [`${name} : police incorporée en entier`]),
      ...(unicode === 'yes' ? [] : [`${name} : police sans table ToUnicode`]),
    ];
  });
}

function informationFaults(printed: string): string[] {
  const facts = new Map(
    printed.split('\n').map((line) => [line.split(':')[0]?.trim(), line.replace(/^[^:]*:\s*/, '')]),
  );
  return [
    ...(facts.get('Title') ? [] : ['pas de titre']),
    ...(facts.get('Encrypted') === 'no' ? [] : ['fichier chiffré']),
    ...(facts.get('JavaScript') === 'no' ? [] : ['fichier avec JavaScript']),
    ...(Number(facts.get('Pages')) > 0 ? [] : ['aucune page']),
  ];
}

/** Faults found in one file by one tool, or undefined when the tool is not there. */
function faultsFound(check: Check, file: string): string[] | undefined {
  const program = check === JUDGE ? process.execPath : check.tool;
  const run = spawnSync(program, check.argv(file), {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (run.error) return undefined;
  return check.faults(run.stdout + run.stderr, run.status ?? -1);
}

/** What `impose` makes is for a printer: sheets, which claim no standard and so break none. */
function checksOf(file: string): readonly Check[] {
  return file.endsWith('.livret.pdf') ? CHECKS : [...CHECKS, JUDGE];
}

function main(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.pdf'),
  );
  if (files.length === 0) {
    console.error(`Aucun PDF dans « ${folder} » : lancez d’abord npm run build.`);
    return 2;
  }
  let failed = 0;
  const absent = new Set<Check>();
  for (const file of files.sort()) {
    for (const check of checksOf(file)) {
      const faults = faultsFound(check, join(folder, file));
      if (faults === undefined) absent.add(check);
      else if (faults.length === 0) console.log(`bon     ${check.tool.padEnd(9)}${file}`);
      else {
        failed += 1;
        console.log([`FAUTIF  ${check.tool.padEnd(9)}${file}`, ...faults].join('\n          '));
      }
    }
  }
  for (const { tool, package: name } of absent) {
    console.error(`Contrôle non fait : ${tool} n’est pas installé (apt-get install ${name}).`);
  }
  if (failed > 0) return 1;
  return absent.size > 0 ? 2 : 0;
}

process.exitCode = main(process.argv[2] ?? 'output');
