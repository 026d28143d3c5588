import type { FaultExample } from './fault.ts';

/** What a translation may have wrong beside its source. */
export const TRANSLATION_FAULTS: readonly FaultExample[] = [
  ['TR-002', 'translation', '', 'ナンシー市とトゥール市は二つの市である。'],
  ['TR-004', 'translation', 'ナンシー市とトゥール市は2つの市である。\n\nもう一つの段落。', 'ナンシー市とトゥール市は2つの市である。'],
  ['TR-006', 'translation', 'ナンシー市とトゥール市は3つの市である。', 'ナンシー市とトゥール市は2つの市である。'],
  ['TR-010', 'translationHead', 'relecture: oui', 'relecture: à faire'],
  ['TR-011', 'translationHead', 'relecture: à faire\ntraduit: [a, b]', 'relecture: à faire'],
  ['TR-015', 'translationHead', 'id: autre\nrelecture: à faire', 'relecture: à faire'],
  ['TR-018', 'translation', ':::a-traduire\nナンシー市とトゥール市は2つの市である。\n:::', 'ナンシー市とトゥール市は2つの市である。'],
  ['LX-002', 'translation', 'Abe首相。ナンシー市とトゥール市は2つの市である。', '安倍晋三首相。ナンシー市とトゥール市は2つの市である。'],
]; // prettier-ignore
