import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/model/publication/prose.ts';
import { flowOf, type Floats } from './flow.ts';

const words = (text: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const heading = (level: 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  id: text,
  children: [{ kind: 'text', text }],
});
const table: Block = { kind: 'table', title: 'Légende', alignments: [], head: [], rows: [] };

/** Which of some blocks may go before a table that waits, each as its place among them. */
function filling(blocks: readonly Block[], floats?: Floats): number[] {
  return blocks.flatMap((_, index) => (flowOf(blocks, index, 'fr', floats).fills ? [index] : []));
}

describe('what may go before a table that waits', () => {
  const [first, second, text] = [heading(2, 'un'), heading(2, 'deux'), words('Un texte.')];

  it('is text of its part, and none where nothing moves', () => {
    const blocks = [first, text, table, text, second, text];
    expect(filling(blocks, 'within')).toEqual([1, 3, 5]);
    expect(filling(blocks)).toEqual([]);
  });

  it('is a heading below its own, with text and no figure of its own', () => {
    const below = heading(3, 'sous');
    expect(filling([first, text, table, below, text, text], 'within')).toContain(3);
    expect(filling([first, text, table, below, text, table], 'within')).not.toContain(3);
  });

  it('is never a heading of its level or above', () => {
    expect(filling([first, text, table, text, second, text, text], 'within')).not.toContain(4);
    expect(filling([heading(3, 'sous'), text, table, text, second, text, text], 'within')).not.toContain(4);
  });

  it('is one such heading and no second where it may go beyond', () => {
    const blocks = [first, text, table, text, second, text, text, heading(2, 'trois'), text, text];
    expect(filling(blocks, 'beyond')).toContain(4);
    expect(filling(blocks, 'beyond')).not.toContain(7);
  });

  it('is no text that speaks of what stands above it, or of what follows', () => {
    const above = words('Le tableau ci-dessus le montre.');
    expect(filling([first, text, text, table, above], 'within')).toEqual([0, 1, 2]);
    expect(filling([first, words('Voici :'), table], 'within')).toEqual([]);
  });

  it('is no heading above what a chapter begins with, but those of its parts', () => {
    expect(filling([text, table, text, first, text, text], 'within')).toContain(3);
  });
});
