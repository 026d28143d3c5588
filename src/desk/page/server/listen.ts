import type { DeskEvent } from '../../protocol.ts';

export interface Listener {
  changed(event: DeskEvent): void;
  /** Whether the server is there: it may have been stopped, and started again. */
  reachable(isReachable: boolean): void;
}

/** Hears of every change of the content, whoever makes it. @returns what ends it */
export function listen({ changed, reachable }: Listener): () => void {
  const events = new EventSource('/api/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) =>
    changed(JSON.parse(data) as DeskEvent),
  );
  events.addEventListener('alive', () => reachable(true));
  events.addEventListener('error', () => reachable(false));
  return () => events.close();
}
