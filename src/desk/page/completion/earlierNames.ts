import type { NamesToWrite } from '../../../session/live/liveTypes.ts';

/**
 * What a text can name now, with what it could a moment ago: while it is written it is now and then none that can be
 * read, and then names nothing of its own.
 */
export function withEarlierNames(now: NamesToWrite, before: NamesToWrite | undefined): NamesToWrite {
  if (before === undefined) return now;
  return {
    references: eachOnce([...now.references, ...before.references], ({ id }) => id),
    sources: eachOnce([...now.sources, ...before.sources], ({ key }) => key),
    blocks: now.blocks,
  };
}

function eachOnce<Name>(names: readonly Name[], keyOf: (name: Name) => string): Name[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}
