import type { TextWithHash } from '../../protocol.ts';
import { Refused, type WriteAnswer } from '../server/ask.ts';
import { bothTexts } from './bothTexts.ts';

/** What stands between a text and its file. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'refused'; readonly refusal: string }
  /** The file was changed elsewhere, or deleted (`other` undefined), while it was being changed here. */
  | { readonly kind: 'conflict'; readonly other: TextWithHash | undefined };

/** What stays after a conflict: what was written here, what lies there, or the changes of both. */
export type ConflictChoice = 'mine' | 'other' | 'both';

export interface OpenDocument {
  readonly file: string;
  readonly text: string;
  /** The file as it was last read or written here: what the text of a conflict and its file both come from. */
  readonly base: string;
  /** Of that file; undefined once it was deleted elsewhere. */
  readonly hash: string | undefined;
  readonly state: SaveState;
  /** Grows when the text was changed from outside: an editor that shows it must take it over. */
  readonly revision: number;
}

export interface DocumentsServer {
  read(file: string): Promise<TextWithHash>;
  write(text: { readonly file: string; readonly text: string; readonly hash?: string }): Promise<WriteAnswer>;
  /** Calls back after the given milliseconds. @returns what calls it off */
  later(milliseconds: number, work: () => void): () => void;
}

/** The texts that are open, saved as they are written. What was typed is never given up for what a file holds. */
export interface Documents {
  open(file: string): Promise<OpenDocument>;
  get(file: string): OpenDocument | undefined;
  edit(file: string, text: string): void;
  /** Files that were written by whoever it was. */
  changed(files: readonly string[]): Promise<void>;
  /** Once the text is saved as it is, or cannot be. */
  settled(file: string): Promise<void>;
  /** Ends a conflict. */
  settle(file: string, choice: ConflictChoice): Promise<void>;
  hasUnsaved(): boolean;
  subscribe(listener: () => void): () => void;
}

/** Milliseconds without a key after which a text is saved; and after which one that could not be is tried again. */
const PAUSE = 350;
const AGAIN = 2_000;

export function createDocuments({ read, write, later }: DocumentsServer): Documents {
  const documents = new Map<string, OpenDocument>();
  const listeners = new Set<() => void>();
  const timers = new Map<string, () => void>();
  const writing = new Set<string>();
  /** Changed, by us or by others, while a write of ours was on its way: looked at once that one has arrived. */
  const toLookAt = new Set<string>();

  const put = (document: OpenDocument): OpenDocument => {
    documents.set(document.file, document);
    listeners.forEach((listener) => listener());
    return document;
  };
  const opened = (there: TextWithHash): OpenDocument =>
    put({ ...there, base: there.text, state: { kind: 'saved' }, revision: 0 });
  const saveIn = (file: string, milliseconds: number): void => {
    timers.get(file)?.();
    timers.set(
      file,
      later(milliseconds, () => void save(file)),
    );
  };

  async function save(file: string): Promise<void> {
    const sent = documents.get(file);
    if (sent === undefined || sent.state.kind === 'saved' || sent.state.kind === 'conflict') return;
    // One write at a time: the next one must name what this one leaves.
    if (writing.has(file)) return saveIn(file, PAUSE);
    writing.add(file);
    const outcome = await write({
      file,
      text: sent.text,
      ...(sent.hash !== undefined && { hash: sent.hash }),
    }).catch((error: unknown) => (error instanceof Refused ? error : new Refused('unreachable')));
    writing.delete(file);
    const now = documents.get(file) ?? sent;
    if (outcome instanceof Refused) {
      put({ ...now, state: { kind: 'refused', refusal: outcome.refusal } });
      if (outcome.refusal === 'unreachable') saveIn(file, AGAIN);
    } else if ('text' in outcome) {
      const isLast = now.text === sent.text;
      put({ ...now, hash: outcome.hash, base: sent.text, state: { kind: isLast ? 'saved' : 'unsaved' } });
      if (!isLast) saveIn(file, PAUSE);
    } else settleWith(now, outcome.other);
    if (toLookAt.delete(file)) await changedElsewhere(file);
  }

  /** The file is another than the one that was read here. */
  function settleWith(now: OpenDocument, other: TextWithHash | undefined): void {
    if (other?.text === now.text) put({ ...now, hash: other.hash, base: now.text, state: { kind: 'saved' } });
    else put({ ...now, state: { kind: 'conflict', other } });
  }

  async function changedElsewhere(file: string): Promise<void> {
    const before = documents.get(file);
    if (before === undefined) return;
    if (writing.has(file)) return void toLookAt.add(file);
    const other = await read(file).catch(() => undefined);
    const now = documents.get(file) ?? before;
    if (writing.has(file)) return void toLookAt.add(file);
    if (other?.hash === now.hash) return;
    if (now.state.kind === 'saved' && other !== undefined)
      put({ ...now, ...other, base: other.text, revision: now.revision + 1 });
    else settleWith(now, other);
  }

  return {
    open: async (file) => documents.get(file) ?? opened(await read(file)),
    get: (file) => documents.get(file),
    edit: (file, text) => {
      const now = documents.get(file);
      if (now === undefined || now.text === text) return;
      // A conflict stays one until somebody has chosen.
      const state = now.state.kind === 'conflict' ? now.state : ({ kind: 'unsaved' } as const);
      put({ ...now, text, state });
      saveIn(file, PAUSE);
    },
    changed: async (files) => void (await Promise.all(files.map(changedElsewhere))),
    settled: (file) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (documents.get(file)?.state.kind === 'unsaved') return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      }),
    settle: async (file, choice) => {
      const now = documents.get(file);
      if (now?.state.kind !== 'conflict') return;
      const { other } = now.state;
      if (choice === 'other' && other !== undefined) {
        put({ ...now, ...other, base: other.text, state: { kind: 'saved' }, revision: now.revision + 1 });
        return;
      }
      const text = choice === 'both' && other ? bothTexts(now.base, now.text, other.text) : now.text;
      const revision = now.revision + (text === now.text ? 0 : 1);
      put({ ...now, text, revision, hash: other?.hash, base: other?.text ?? '', state: { kind: 'unsaved' } });
      await save(file);
    },
    hasUnsaved: () => [...documents.values()].some(({ state }) => state.kind !== 'saved'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
