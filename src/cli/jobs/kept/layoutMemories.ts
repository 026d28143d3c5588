import type { Typography } from '../../../pdf/fonts.ts';
import { createLayoutMemory, type LayoutMemory } from '../../../pdf/layout/memory/layoutMemory.ts';
import type { Pictures } from '../pictures.ts';

/** Gives what was laid out of an edition before, by its name: its targets have most of it in common. */
export type LayoutMemories = (edition: string) => LayoutMemory;

export function createLayoutMemories(typography: Typography): LayoutMemories {
  const memories = new Map<string, LayoutMemory>();
  return (edition) => {
    const memory = memories.get(edition) ?? memoryFor(typography);
    memories.set(edition, memory);
    return memory;
  };
}

/** What was laid out, with what was said meanwhile. */
function memoryFor(typography: Typography): LayoutMemory {
  const { takeMissing, takeWarnings, sayAgain } = typography;
  return createLayoutMemory(() => {
    const [missing, warnings] = [takeMissing(), takeWarnings()];
    return () => {
      const heard = [takeMissing(), takeWarnings()] as const;
      sayAgain(missing, warnings);
      sayAgain(...heard);
      return () => sayAgain(...heard);
    };
  });
}

/** A layout knows pictures by their sizes alone: where one has another, nothing that was laid out is taken again. */
export function sizesOfPictures(pictures: Pictures): string {
  return JSON.stringify([...pictures].map(([file, { width, height }]) => [file, width, height]).sort());
}
