import { Text } from '@codemirror/state';
import type { Correction } from '../../../../session/live/liveTypes.ts';
import { stretchOf } from './problemsInText.ts';

/** A text with what is right in each place, which stand apart from each other. */
export function correctedText(text: string, corrections: readonly Correction[]): string {
  const lines = Text.of(text.split('\n'));
  const stretches = corrections.map((one) => ({ ...stretchOf(lines, one), better: one.text }));
  return stretches
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, better }) => now.slice(0, from) + better + now.slice(to), text);
}
