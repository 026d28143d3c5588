import type { DeskEvent, RunState } from '../../protocol.ts';

export interface Listener {
  written(files: readonly string[]): void;
  /** The session knows of all changes so far. */
  read(): void;
  ran(run: RunState): void;
  /** Whether the server is there: it may have been stopped, and started again. */
  reachable(isReachable: boolean): void;
}

/** Hears of every change of the content, whoever makes it. @returns what ends it */
export function listen({ written, read, ran, reachable }: Listener): () => void {
  const events = new EventSource('/api/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as DeskEvent;
    if (event.kind === 'ran') ran(event.run);
    else if (event.kind === 'written') written(event.files);
    else read();
  });
  events.addEventListener('alive', () => reachable(true));
  events.addEventListener('error', () => reachable(false));
  return () => events.close();
}
