import { Text, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { visitNodes, type LaidOutNode } from '../pdf/tree.ts';

/** What blocks are made of, whatever a template calls them: entries, items, cells, quotations, boxes. */
export type TriedBlock =
  | { readonly kind: 'text'; readonly words: number; readonly whole: boolean }
  | { readonly kind: 'heading' }
  | {
      readonly kind: 'box';
      readonly of: readonly TriedBlock[];
      readonly whole: boolean;
      readonly padding: number;
    }
  | { readonly kind: 'row'; readonly of: readonly TriedBlock[]; readonly whole: boolean };

export const text = (words: number, whole = false): TriedBlock => ({ kind: 'text', words, whole });
export const box = (of: readonly TriedBlock[], whole = true, padding = 6): TriedBlock => ({
  kind: 'box',
  of,
  whole,
  padding,
});
export const row = (of: readonly TriedBlock[], whole = true): TriedBlock => ({ kind: 'row', of, whole });

/** Elements whose words are numbered in the order of the source. */
export function elementsOf(shapes: readonly TriedBlock[]): { elements: ReactElement[]; words: string[] } {
  const words: string[] = [];
  const next = (count: number): string => {
    const made = Array.from({ length: count }, (_, i) => `m${words.length + i}`);
    words.push(...made);
    return made.join(' ');
  };
  const element = (shape: TriedBlock, key: number): ReactElement => {
    switch (shape.kind) {
      case 'text':
        return (
          <Text key={key} wrap={!shape.whole} orphans={2} widows={2}>
            {next(shape.words)}
          </Text>
        );
      case 'heading':
        return (
          <Text key={key} minPresenceAhead={30} style={{ fontSize: 12, marginTop: 9 }}>
            {next(1)}
          </Text>
        );
      case 'box':
        return (
          <View key={key} wrap={!shape.whole} style={{ padding: shape.padding, marginTop: shape.padding }}>
            {shape.of.map(element)}
          </View>
        );
      case 'row':
        return (
          <View key={key} wrap={!shape.whole} style={{ flexDirection: 'row' }}>
            {shape.of.map((cell, index) => (
              <View key={index} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
                {element(cell, 0)}
              </View>
            ))}
          </View>
        );
    }
  };
  return { elements: shapes.map(element), words };
}

/** A line of text as it was set; points from the top of its page. */
export interface SetLine {
  readonly page: number;
  readonly words: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/** Lines of laid-out pages, in order. */
export function linesOn(pages: readonly LaidOutNode[]): SetLine[] {
  const lines: SetLine[] = [];
  pages.forEach((page, index) =>
    visitNodes(page, (node, _left, top) => {
      const origin = top - (node.lines?.[0]?.box.y ?? 0);
      for (const { string, box: own } of node.lines ?? []) {
        const lineTop = origin + own.y;
        lines.push({
          page: index,
          words: string.trim().split(' '),
          top: lineTop,
          bottom: lineTop + own.height,
        });
      }
    }),
  );
  return lines;
}

/** Rank in the source of a word that `elementsOf` has made. */
export function rankOf(word: string): number {
  return Number(word.slice(1));
}

/** Blocks in blocks, as deep as told. */
export const anyBlock: fc.Memo<TriedBlock> = fc.memo((depth) => {
  const leaf = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        words: fc.integer({ min: 1, max: 60 }),
        whole: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('text' as const),
        words: fc.integer({ min: 60, max: 260 }),
        whole: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'heading' as const }) },
  );
  if (depth <= 1) return leaf;
  const inner = anyBlock(depth - 1);
  return fc.oneof(
    leaf,
    fc.record({
      kind: fc.constant('box' as const),
      of: fc.array(inner, { minLength: 1, maxLength: 4 }),
      whole: fc.boolean(),
      padding: fc.constantFrom(0, 4, 9),
    }),
    fc.record({
      kind: fc.constant('row' as const),
      of: fc.array(inner, { minLength: 1, maxLength: 3 }),
      whole: fc.boolean(),
    }),
  );
});
