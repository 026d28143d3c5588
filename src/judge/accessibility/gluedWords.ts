import { pageNumbers } from '../../reader/file/pages.ts';
import { stretchesOfMarks, type StretchRead } from '../../reader/tags/stretches.ts';
import type { TreeElement } from '../../reader/tags/structureTree.ts';
import { error, placeOf, type ScreenRule } from '../rule.ts';
import { INLINE } from './inlineElements.ts';

/** A gap from which readers see two words, in parts of the letters' size: half of a narrow space. */
const APART = 0.12;
/** How far baselines may differ within one line, in parts of the size: superscripts and small capitals. */
const SAME_LINE = 0.6;

/** A stretch with the element that owns it and the page that it stands on. */
interface Heard extends StretchRead {
  readonly owner: TreeElement;
  readonly page: string;
}

/**
 * Words that are heard as one though they stand apart on the page: within one block, two stretches of text meet
 * letter to letter, with a gap between them or in different elements on different lines (ISO 14289-1, 7.1 and
 * ISO 32000-1, 14.8.2.5: white space between words is part of the text). Writings without spaces between words
 * are left out.
 */
export const gluedWords: ScreenRule = {
  id: 'PDF-101',
  judge: (reading) => {
    const stretches = stretchesOfMarks(reading);
    const numbers = pageNumbers(reading.file);
    return reading.tree.elements
      .filter(({ role }) => !INLINE.has(role))
      .flatMap((block) =>
        lines(block, stretches).flatMap((line) =>
          line.slice(1).flatMap((next, i) => {
            const before = line[i];
            if (!before || !areGlued(before, next)) return [];
            const page = numbers.get(next.page);
            return [
              error(
                { fault: 'found', words: meeting(before, next) },
                { ...placeOf(block, reading.file), ...(page && { page }) },
              ),
            ];
          }),
        ),
      );
  },
};

/** Stretches of a block that follow each other, broken where another block stands between them. */
function lines(block: TreeElement, stretches: ReadonlyMap<string, StretchRead>): Heard[][] {
  const found: Heard[][] = [[]];
  const walk = (element: TreeElement): void => {
    for (const kid of element.kids) {
      if (kid.kind === 'content') {
        const stretch = stretches.get(`${kid.page} ${kid.id}`);
        if (stretch?.text) found.at(-1)?.push({ ...stretch, owner: element, page: kid.page });
      } else if (kid.kind !== 'element') continue;
      else if (kid.actualText !== undefined || !INLINE.has(kid.role)) found.push([]);
      else walk(kid);
    }
  };
  walk(block);
  return found;
}

function areGlued(before: Heard, next: Heard): boolean {
  if (!/[\p{L}\p{N}]$/u.test(before.text) || !/^[\p{L}\p{N}]/u.test(next.text)) return false;
  if (isUnspaced(before.text.at(-1)) || isUnspaced(next.text[0])) return false;
  if (before.page !== next.page) return before.owner !== next.owner;
  const size = Math.max(before.size, next.size);
  const onOneLine = Math.abs(next.from[1] - before.to[1]) <= SAME_LINE * size;
  if (!onOneLine) return before.owner !== next.owner;
  const gap = next.from[0] - before.to[0];
  return gap > APART * size || gap < -size;
}

/** Chinese, Japanese, Thai and their like set no spaces between words. */
function isUnspaced(letter: string | undefined): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー々]/u.test(
    letter ?? '',
  );
}

const SHOWN = 20;

function meeting(before: Heard, next: Heard): string {
  return `${before.text.slice(-SHOWN)}|${next.text.slice(0, SHOWN)}`;
}
