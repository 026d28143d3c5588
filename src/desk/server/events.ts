import type { DeskEvent } from '../protocol.ts';

/** Tells all open pages what has changed. */
export interface Events {
  tell(event: DeskEvent): void;
  /** @returns what ends the listening */
  listen(listener: (event: DeskEvent) => void): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<(event: DeskEvent) => void>();
  return {
    tell: (event) => listeners.forEach((listener) => listener(event)),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
