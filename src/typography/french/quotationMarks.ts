import { allOf, replacing, where, type Edit, type Rule } from '../edits.ts';

/** FR-03: straight quotes become guillemets, “ ” inside guillemets; left alone when they do not pair. */
export const straightQuotes: Rule = { id: 'FR-03', edits: pairedQuotes };

/** FR-03: U+00A0 inside guillemets (House: one kind of space everywhere). */
export const guillemetSpaces: Rule = {
  id: 'FR-03',
  edits: where(
    /[«»]/,
    allOf(
      replacing(/(?<=«)[ \u00A0\u202F]*(?=[^\s»])/g, '\u00A0'),
      replacing(/(?<=[^\s«])[ \u00A0\u202F]*(?=»)/g, '\u00A0'),
    ),
  ),
};

type Role = 'opens' | 'closes' | 'either';

/** What a straight quote can be, from the characters beside it. */
function roleOf(before: string | undefined, after: string | undefined): Role {
  const freeBefore = before === undefined || /[\s([«“’'"–—/-]/.test(before);
  const freeAfter = after === undefined || /[\s)\]»”.,;:!?…"–—/-]/.test(after);
  if (freeBefore === freeAfter) return 'either';
  return freeBefore ? 'opens' : 'closes';
}

function pairedQuotes(text: string): Edit[] {
  if (!text.includes('"')) return [];
  const edits: Edit[] = [];
  const open: ('"' | '«' | '“')[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '«' || character === '“') open.push(character);
    else if (character === '»' || character === '”') {
      if (open.pop() !== (character === '»' ? '«' : '“')) return [];
    } else if (character === '"') {
      const role = roleOf(text[index - 1], text[index + 1]);
      const closes = role === 'closes' || (role === 'either' && open.at(-1) === '"');
      if (closes && open.pop() !== '"') return [];
      const mark = open.length === 0 ? '«»' : '“”';
      edits.push({ start: index, end: index + 1, text: mark.charAt(closes ? 1 : 0) });
      if (!closes) open.push('"');
    }
  }
  return open.length === 0 ? edits : [];
}
