/** A change to a text: `text.slice(start, end)` becomes `text`. Offsets count UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A typographic rule. The same edits render a text and tell an editor what was wrong with it. */
export interface TypographyRule {
  /** Id in docs/conventions.md: `FR-01`. */
  readonly id: string;
  /** What the rule changes in a paragraph, in order, without overlap; nothing when all is right. */
  readonly edits: (text: string) => Edit[];
}

/** A stretch of a text that no rule may change. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Edits that put `replacement` in the place of each match; a match that is already right gives none. */
export function replacing(pattern: RegExp, replacement: string | ((match: string) => string)) {
  return (text: string): Edit[] => {
    const edits: Edit[] = [];
    for (const match of text.matchAll(pattern)) {
      const found = match[0];
      const wanted = typeof replacement === 'string' ? replacement : replacement(found);
      if (wanted !== found) edits.push({ start: match.index, end: match.index + found.length, text: wanted });
    }
    return edits;
  };
}

/** Spares a costly search in the many texts where a cheap one finds nothing to do. */
export function where(sign: string | RegExp, edits: (text: string) => Edit[]) {
  const isPresent =
    typeof sign === 'string' ? (text: string) => text.includes(sign) : (text: string) => sign.test(text);
  return (text: string): Edit[] => (isPresent(text) ? edits(text) : []);
}

/** One rule from several patterns; later patterns yield where they would overlap earlier ones. */
export function allOf(...parts: ((text: string) => Edit[])[]) {
  return (text: string): Edit[] => {
    const kept: Edit[] = [];
    for (const edit of parts.flatMap((part) => part(text))) {
      if (!kept.some((other) => overlap(edit, other))) kept.push(edit);
    }
    return kept.sort((a, b) => a.start - b.start);
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** Does the edit touch the inside of the span? Adding something at its border does not. */
function touches(edit: Edit, span: Span): boolean {
  return edit.start < span.end && edit.end > span.start;
}

/**
 * Applies one rule to a paragraph cut into runs (text, emphasis, link…) and keeps the cuts. What is added at
 * a border belongs to the run on its right; what replaces text over a border, to the run where it begins.
 */
export function applyRule(
  runs: readonly string[],
  rule: TypographyRule,
  protectedSpans: (text: string) => readonly Span[],
): readonly string[] {
  const text = runs.join('');
  const wanted = rule.edits(text);
  if (wanted.length === 0) return runs;
  const spans = protectedSpans(text);
  const edits = wanted.filter((edit) => !spans.some((span) => touches(edit, span)));
  return edits.length === 0 ? runs : editRuns(runs, edits);
}

function editRuns(runs: readonly string[], edits: readonly Edit[]): string[] {
  const total = runs.reduce((length, run) => length + run.length, 0);
  let start = 0;
  return runs.map((run) => {
    const end = start + run.length;
    const isLast = end === total;
    const mine = edits.filter((edit) => edit.start < end && (edit.end > start || edit.start >= start));
    const atEnd = isLast && run !== '' ? edits.filter((edit) => edit.start === total) : [];
    const result = editRun(run, start, [...mine, ...atEnd]);
    start = end;
    return result;
  });
}

function editRun(run: string, offset: number, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const edit of edits) {
    const from = Math.max(edit.start - offset, 0);
    result += run.slice(position, from);
    if (edit.start >= offset) result += edit.text;
    position = Math.min(edit.end - offset, run.length);
  }
  return result + run.slice(position);
}
