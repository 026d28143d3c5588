import { allOf, replacing, where, type Edit, type TypographyRule } from '../edits.ts';

/** FR-06: `--`, or a hyphen between two spaces, is an en dash. */
export const typedDashes: TypographyRule = {
  id: 'FR-06',
  edits: where(
    /--|[ \u00A0\u202F]-[ \u00A0\u202F]/,
    allOf(
      replacing(/(?<=^|[\s«])--(?=\s|$)/g, '–'),
      replacing(/(?<=[\p{L}\d)»])--(?=[\p{L}«(])/gu, ' – '),
      replacing(/(?<=\S[ \u00A0\u202F])-(?=[ \u00A0\u202F]\S)/g, '–'),
    ),
  ),
};

/**
 * FR-06: « Nancy – Kanazawa » holds its dash with U+00A0 before it; an aside – like this one – holds its
 * dashes, with U+00A0 after the first and before the second.
 */
export const dashSpaces: TypographyRule = { id: 'FR-06', edits: where('–', spacesBesideDashes) };

const SPACED_DASH = /(?<=[^\s«([“])[ \u00A0\u202F]–(?:[ \u00A0\u202F](?=[^\s;:!?»])|(?=[,.)]))/g;
const SENTENCE_END = /(?<!(?<![\p{L}\d])(?:MM?|Dr|pp?|art|\p{Lu}))[.!?…][»”)]*\s+(?=[«“(]?\s?\p{Lu})/u;

function spacesBesideDashes(text: string): Edit[] {
  const edits: Edit[] = [];
  let asideSince: number | undefined;
  for (const match of text.matchAll(SPACED_DASH)) {
    const before = match.index;
    const after = before + 2;
    if (match[0].length === 2) {
      // A dash before a comma or a full stop can only close.
      asideSince = undefined;
      edits.push(noBreak(before));
      continue;
    }
    if (joinsNames(text, before, after + 1)) {
      edits.push(noBreak(before));
      continue;
    }
    const closes = asideSince !== undefined && !SENTENCE_END.test(text.slice(asideSince, before));
    asideSince = closes ? undefined : after + 1;
    edits.push(noBreak(closes ? before : after));
  }
  return edits.filter((edit) => text[edit.start] !== edit.text);
}

function noBreak(position: number): Edit {
  return { start: position, end: position + 1, text: '\u00A0' };
}

/** Names, figures or words of another writing on both sides: a pair or a range, not an aside. */
function joinsNames(text: string, before: number, after: number): boolean {
  const leftWord = /[^\s«“(’']+$/u.exec(text.slice(Math.max(0, before - 80), before))?.[0] ?? '';
  const rightWord = text.slice(after, after + 80).replace(/^[«“(][ \u00A0\u202F]?/u, '');
  return /^(?:[\p{Lu}\p{Lo}\d]|\)$)|\)$/u.test(leftWord) && /^[\p{Lu}\p{Lo}\d]/u.test(rightWord);
}
