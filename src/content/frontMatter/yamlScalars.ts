import { type Document, isScalar, type Scalar, visit } from 'yaml';
import type { At } from './yamlFaults.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { onOneLine } from '../files/typedText.ts';

/**
 * Values stay as they are typed: YAML would make 2.1 of `2.10`, 31 of `0x1F`, 7 of `007`, and would drop the sign of
 * `+33…`. A number whose letters are its own stays one. Texts have plain blanks.
 */
export function keepTexts(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source) {
        node.value = node.source;
      }
      if (typeof node.value === 'string') node.value = onOneLine(node.value);
    },
  });
}

/** Blanks that look like a space or like nothing, at the ends of a key: no key has them. */
const UNSEEN_AT_ENDS =
  /^[\s\u00a0\u202f\u200b-\u200f\u2060\ufeff]+|[\s\u00a0\u202f\u200b-\u200f\u2060\ufeff]+$/g;

/** `titre :` with a no-break space is the key `titre`, unless the group has that one too. */
export function trimKeys(document: Document): void {
  visit(document, {
    Map: (_, map) => {
      const keys = new Set(map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
      for (const { key } of map.items) {
        if (!isScalar(key) || typeof key.value !== 'string') continue;
        const name = key.value.normalize('NFC').replace(UNSEEN_AT_ENDS, '');
        if (!keys.has(name)) key.value = name;
      }
    },
  });
}

/** What YAML takes away without a word: what stands after ` #`, and a name for a value that nothing asks for. */
export function lostByYaml(document: Document, source: string, at: At): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (source.includes('#'))
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'key') return;
        const comment = commentTakenFor(node, source);
        if (comment !== undefined) {
          const [start, end] = comment;
          found.push(problem('FM-030', at(start, end), { lost: source.slice(start, end).slice(0, 60) }));
        }
      },
    });
  // Without its sign, a document has no names to look for.
  if (!source.includes('&')) return found;
  const asked = new Set<string>();
  visit(document, { Alias: (_, { source: name }) => void asked.add(name) });
  visit(document, {
    Node: (_, node) => {
      const name = 'anchor' in node ? node.anchor : undefined;
      if (typeof name !== 'string' || asked.has(name)) return;
      const start = Math.max(0, source.lastIndexOf(`&${name}`, node.range?.[0] ?? source.length));
      found.push(problem('FM-031', at(start, start + name.length + 1), { lost: `&${name}` }));
    },
  });
  return found;
}

/** A value of a closed list, a number, a date or an id: a remark after it is a remark. */
const SINGLE_WORD = /^[a-z0-9.:/_-]*$/;

/**
 * Where a comment may be a part of the text before it: `Partenariat #1`, `Musique en do # majeur`. Remarks of editors
 * stand off by several spaces, or after something that is no text.
 */
function commentTakenFor(node: Scalar, source: string): readonly [number, number] | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const rest = source.slice(end, lineEnd(source, end));
  const [whole, blanks = '', comment = ''] = /^([ \t]+)(#.*)$/.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const isGlued = /^#[^\s#]/.test(comment);
  const isText = !SINGLE_WORD.test(source.slice(start, end).trim());
  if (!isGlued && !(isText && blanks === ' ')) return undefined;
  return [end + blanks.length, end + whole.trimEnd().length];
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}
