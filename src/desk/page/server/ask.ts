import type {
  BlockFrame,
  LiveProblem,
  LiveView,
  NamesToWrite,
  Overview,
  FoundOnPage,
  SourceLine,
  TranslatedLine,
  ViewName,
} from '../../../session/live/liveTypes.ts';
import type { EntryForm } from '../../../exports/newTexts/entry/entryForm.ts';
import type { NewTextForm } from '../../../exports/newTexts/newTextForm.ts';
import type { FormFault, Answers } from '../../../exports/newTexts/question.ts';
import type { FactSchema } from '../form/factSchema.ts';
import type {
  AskedRun,
  DeskSettings,
  FoundLine,
  OpenedFolder,
  OutputFolder,
  TextWithHash,
  WrittenPicture,
  BusyAnswer,
  RunState,
} from '../../protocol.ts';

/** What the server refuses, by its word for it: `read-only`, `too-large`; `unreachable` where it does not answer. */
export class Refused extends Error {
  readonly refusal: string;

  constructor(refusal: string) {
    super(refusal);
    this.refusal = refusal;
  }
}

type QuestionValues = Readonly<Record<string, string | number>>;

/** The address of a question; what it names may hold any character. */
export function addressOf(path: string, values: QuestionValues = {}): string {
  const query = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return `/api/${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** What asks for a command is answered by the one that runs. */
const BUSY = 423;

/**
 * @param expected a status that is an answer, too
 * @throws Refused for whatever is no good answer
 */
export async function answerOf(address: string, sent?: RequestInit, expected = 409): Promise<Response> {
  const response = await fetch(address, sent).catch(() => {
    throw new Refused('unreachable');
  });
  if (response.ok || response.status === expected) return response;
  const said = (await response.json().catch(() => ({}))) as { readonly refusal?: string };
  throw new Refused(said.refusal ?? 'unreachable');
}

async function ask<T>(path: string, values?: QuestionValues): Promise<T> {
  return (await answerOf(addressOf(path, values))).json() as Promise<T>;
}

export const askSettings = (): Promise<DeskSettings> => ask('settings');
export const askOverview = (): Promise<Overview> => ask('overview');
/** @param spoken language of the sentences */
export const askProblems = (spoken: string): Promise<readonly LiveProblem[]> => ask('problems', { spoken });
export const askView = (name: ViewName, spoken: string): Promise<LiveView> =>
  ask('view', { ...name, spoken });
export const askText = (file: string): Promise<TextWithHash> => ask('text', { file });

/** A small PDF of pages that count from 0. */
export async function askPages(name: ViewName, numbers: readonly number[]): Promise<ArrayBuffer> {
  return (await answerOf(addressOf('pages', { ...name, pages: numbers.join(',') }))).arrayBuffer();
}

export const askFrames = (name: ViewName, { file, line }: SourceLine): Promise<readonly BlockFrame[]> =>
  ask('frames', { ...name, file, line });

export const askFound = (name: ViewName, words: string): Promise<readonly FoundOnPage[]> =>
  ask('found', { ...name, words });

export const askSource = (name: ViewName, page: number, x: number, y: number): Promise<SourceLine | null> =>
  ask('source', { ...name, page, x, y });

export const askTranslation = (
  { file, line }: SourceLine,
  language: string,
): Promise<TranslatedLine | null> => ask('translation', { file, line, language });

export const askNames = (file: string): Promise<NamesToWrite> => ask('names', { file });

/** What was written, or what lies there instead of what the writer had read. */
export type WriteAnswer = TextWithHash | { readonly other?: TextWithHash };

export async function writeText(
  text: Omit<TextWithHash, 'hash'> & { readonly hash?: string },
): Promise<WriteAnswer> {
  const response = await answerOf('/api/text', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(text),
  });
  return response.json() as Promise<WriteAnswer>;
}

export const askSearch = (words: string): Promise<readonly FoundLine[]> => ask('search', { words });

/**
 * Starts a command of the program; the events tell how it goes.
 * @returns how another one goes, which still runs: this one has not begun
 */
export async function startRun(run: AskedRun): Promise<RunState | undefined> {
  const headers = { 'Content-Type': 'application/json' };
  const asked = { method: 'POST', headers, body: JSON.stringify(run) };
  const answer = (await (await answerOf('/api/run', asked, BUSY)).json()) as Partial<BusyAnswer>;
  return answer.running;
}

export async function stopRun(): Promise<void> {
  await answerOf('/api/run', { method: 'DELETE' });
}

/** Has the file manager of the machine show a folder that the program fills. */
export async function openFolder(folder: OutputFolder): Promise<OpenedFolder> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ folder });
  return (await answerOf('/api/folder', { method: 'POST', headers, body })).json() as Promise<OpenedFolder>;
}

export const askEntryForms = (): Promise<readonly EntryForm[]> => ask('entry-forms');

export const askNewTexts = (): Promise<readonly NewTextForm[]> => ask('new-texts');

/** Files that were written, the one to open first; or what is wrong with the answers; or what lies there already. */
export type BegunTexts =
  | { readonly files: readonly string[] }
  | { readonly faults: readonly FormFault[] }
  | { readonly other?: TextWithHash };

/** @param form its key */
export async function beginTexts(form: string, answers: Answers): Promise<BegunTexts> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ form, answers });
  return (await answerOf('/api/new-texts', { method: 'POST', headers, body })).json() as Promise<BegunTexts>;
}

/** Outlines of a country, or of the French side: rings of degrees east and north. */
export const askLand = (
  code: string | undefined,
): Promise<readonly (readonly (readonly [number, number])[])[]> =>
  ask('land', code === undefined ? {} : { code });

/** The schema of a front matter, by its name: `partenariat`. */
export async function askSchema(name: string): Promise<FactSchema> {
  return (await answerOf(`/schemas/${name}.json`)).json() as Promise<FactSchema>;
}

/** Has a picture written for a text, with what must be said of it. */
export async function writePicture(
  picture: File,
  facts: Readonly<Record<'text' | 'alt' | 'credit' | 'licence', string>>,
): Promise<WrittenPicture> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const address = addressOf('picture', { ...facts, name: picture.name });
  return (
    await answerOf(address, { method: 'POST', headers, body: picture })
  ).json() as Promise<WrittenPicture>;
}
