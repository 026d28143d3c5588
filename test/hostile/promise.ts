import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiIn } from '../../api.ts';
import type { PlannedJob, Problem, Session } from '../../src/session/api.d.ts';
import type { HostileInput } from './input.ts';
import { printedLetters } from './printedText.ts';
import { lettersOf, type Stretch, stretchesOf } from './sourceWords.ts';

const { openSession } = apiIn(fileURLToPath(new URL('../..', import.meta.url)));

/** What stands where a file would be put, before it is made. */
const LAST_GOOD = 'the last good file';

/** A place of its own for an input. */
export interface Bench {
  /** A folder that does not exist yet. */
  readonly folder: string;
  /** Also make what can be made. */
  readonly withBuild: boolean;
}

/**
 * What an input makes the program do that it must never do; nothing where it keeps its promise: an input is set
 * whole, or its faults are told with file and line, and what was in the output stays.
 */
export async function brokenPromises(input: HostileInput, { folder, withBuild }: Bench): Promise<string[]> {
  const content = join(folder, 'content');
  await writeAll(content, input.files);
  try {
    const session = await openSession({ content, language: 'fr' });
    const problems = session.check();
    const told = await placeFaults(problems, content);
    if (!withBuild) return told;
    return [...told, ...(await faultsOfBuild(session, { input, content, out: join(folder, 'out') }))];
  } catch (error) {
    return [`thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

async function writeAll(folder: string, files: HostileInput['files']): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** Words that only a fault of the program leaves in a sentence. */
const SPILT = /undefined|\[object |(?<!« ?)\b(?:NaN|null)\b|function \(|\bError:/;

async function placeFaults(problems: readonly Problem[], content: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { code, file, line, column, message, help = '' } of problems) {
    const said = `${code} ${file}:${line}:${column} ${message}`;
    const facts = await stat(file).catch(() => undefined);
    const lines = facts?.isFile() ? (await readFile(file, 'latin1')).split(/\r\n|[\r\n]/).length : 1;
    if (facts === undefined || relative(content, file).startsWith('..')) faults.push(`no such file: ${said}`);
    if (!(line >= 1 && line <= lines && column >= 1)) faults.push(`no such line: ${said}`);
    if (SPILT.test(message + help) || message.trim() === '') faults.push(`no sentence: ${said} ${help}`);
  }
  return faults;
}

interface Building {
  readonly input: HostileInput;
  readonly content: string;
  readonly out: string;
}

async function faultsOfBuild(session: Session, building: Building): Promise<string[]> {
  const { content, out, input } = building;
  const jobs = planOf(session);
  for (const { file } of jobs) {
    await mkdir(dirname(join(out, file)), { recursive: true });
    await writeFile(join(out, file), LAST_GOOD);
  }
  const { files, notPlaced, problems } = await session.build(jobs, out);
  const faults = await placeFaults(
    problems.filter(({ file }) => !file.startsWith(out)),
    content,
  );
  faults.push(
    ...problems
      .filter(({ file }) => file.startsWith(out))
      .map(({ code, message }) => `no place in the content: ${code} ${message}`),
  );
  if (notPlaced.length > 0 && !problems.some(({ severity }) => severity === 'error'))
    faults.push(`not placed, and nothing said: ${notPlaced.map(({ file }) => file).join(', ')}`);
  for (const { file } of notPlaced)
    if ((await readFile(join(out, file), 'utf8')) !== LAST_GOOD)
      faults.push(`the last good file is gone: ${file}`);
  const printed: string[] = [];
  for (const { path } of files) printed.push(await printedLetters(await readFile(path)));
  const publications = new Set(files.map(({ publication }) => publication));
  if (publications.size > 0) faults.push(...lostText(input, printed.join('\n'), problems, content));
  return faults;
}

/** Nothing to make is said by `check`. */
function planOf(session: Session): readonly PlannedJob[] {
  try {
    return session.plan();
  } catch {
    return [];
  }
}

/** Stretches of sources that are neither printed nor told of, in folders without an error. */
function lostText(
  { files }: HostileInput,
  printed: string,
  problems: readonly Problem[],
  content: string,
): string[] {
  const faulty = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file }) => relative(content, file).split('/')[0]);
  return Object.entries(files).flatMap(([file, bytes]) => {
    const [folder = ''] = file.split('/');
    const isOfPublication = Object.keys(files).includes(`${folder}/publication.md`);
    const isText = (isOfPublication ? LIKE_A_TEXT : /\.md$/i).test(file) && !NOT_PRINTED.test(file);
    if (!isText || faulty.includes(folder)) return [];
    const told = problems.filter((one) => `${file}/`.startsWith(`${relative(content, one.file)}/`));
    if (told.some(({ code }) => OF_A_WHOLE_FILE.test(code))) return [];
    if (problems.some(({ code, message }) => code === 'TR-019' && message.includes(`${dirname(file)}/`)))
      return [];
    return stretchesOf(Buffer.from(bytes).toString('utf8'))
      .filter(
        (stretch) => !printed.includes(lettersOf(stretch.text)) && !told.some((one) => isTold(stretch, one)),
      )
      .map(({ line, text }) => `lost: ${file}:${line} « ${text.trim().slice(0, 80)} »`);
  });
}

/** Beside the line that a problem names; in front matter, also below the key that it names. */
function isTold({ line, isInHead }: Stretch, problem: Problem): boolean {
  if (OF_A_TRANSLATION.test(problem.code)) return false;
  const after = line - problem.line;
  return after >= -1 && after <= (isInHead ? 8 : 1);
}

/** What is said of a translation whose text is printed nevertheless. */
const OF_A_TRANSLATION = /^TR-0(?:01|02|03|05|06|08)$/;

/** Words that are printed where they are used, and what nobody takes for a text. */
const NOT_PRINTED =
  /(?:^|\/)(?:readme|notes)\b[^/]*$|vocabulaire\.md$|^lexique\.md$|traduit\.\w+\.json$|(?:^|\/)\.|node_modules/i;

/** Names that people give to texts: Markdown by other names, and documents where texts are looked for. */
const LIKE_A_TEXT =
  /\.(?:md|mdx|markdown|mkd)(?:$|[~ ]|\.bak$|\.txt$)|\/(?:fr|ja|textes|partenariats)\/[^/]+\.(?:txt|odt|docx|rtf|pages)$/i;

/** Nothing of the file is printed, and this is told. */
const OF_A_WHOLE_FILE = /^FI-|^TR-007$/;
