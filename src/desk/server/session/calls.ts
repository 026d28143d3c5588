import type { LiveSession } from '../../../session/live/liveTypes.ts';

/** A session on another thread is asked by messages: what is called, with what, and what came of it. */
export interface Call {
  readonly id: number;
  readonly method: keyof LiveSession;
  readonly given: readonly unknown[];
}

export type CallOutcome =
  | { readonly id: number; readonly value: unknown }
  /** A fault of the program: nothing that content can do. */
  | { readonly id: number; readonly fault: string };

/** The session is there, or why it is not. */
export type Opening = 'open' | { readonly fault: string };
