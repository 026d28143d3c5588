import { plainly } from '../../model/directory/counting/plainWords.ts';

/**
 * `{{liens, région Bretagne}}`; a backslash before it leaves it as it is written. Patterns begin with the braces: what
 * may begin with anything is tried at every letter.
 */
const REFERENCE = /\{\{([^{}]{1,300})\}\}/g;

/** `{{` that no `}}` follows. */
const OPEN = /\{\{/g;

function isEscaped(text: string, at: number): boolean {
  return text[at - 1] === '\\';
}

/** A reference as it stands in a text. */
export interface WrittenReference {
  /** Between its braces. */
  readonly query: string;
  readonly start: number;
  readonly end: number;
}

/** Every reference of a text that is not escaped, and every `{{` that opens none. */
export function referencesIn(text: string): {
  readonly references: readonly WrittenReference[];
  readonly unclosed: readonly number[];
} {
  if (!text.includes('{{')) return { references: [], unclosed: [] };
  const references = [...text.matchAll(REFERENCE)].flatMap(({ 0: whole, 1: query = '', index }) =>
    isEscaped(text, index) ? [] : [{ query, start: index, end: index + whole.length }],
  );
  const rest = text.replace(REFERENCE, (whole) => ' '.repeat(whole.length));
  const unclosed = [...rest.matchAll(OPEN)].flatMap(({ index }) => (isEscaped(text, index) ? [] : [index]));
  return { references, unclosed };
}

/** A text with each reference as what it is answered, and escaped braces as braces. */
export function withAnswers(text: string, answer: (query: string) => string): string {
  if (!text.includes('{{')) return text;
  const answered = text.replace(REFERENCE, (whole, query: string, at: number) =>
    isEscaped(text, at) ? whole : answer(query),
  );
  return answered.replaceAll('\\{{', '{{');
}

/** A reference with the backslash before it, where there is one. */
const WRITTEN = /\\?\{\{[^{}]{1,300}\}\}/g;

/** Clauses that say how an answer is written, which each language decides for itself. */
const FORM = /^(?:en-lettres|au-feminin)$/;
const ASSERTION = /^(?:vaut|entre)-\d/;

/**
 * What the references of a text ask, however they are written, and the text without them: a translation asks the
 * same. One that prints nothing is left out.
 */
export function askedIn(text: string): { readonly asked: readonly string[]; readonly rest: string } {
  const { references } = referencesIn(text);
  const asked = references.flatMap(({ query }) => {
    const [measure = '', ...clauses] = query.split(/[,，、]/);
    const plain = clauses.filter((one) => !one.includes('/')).map(plainly);
    if (plain.some((one) => ASSERTION.test(one))) return [];
    return [[plainly(measure), ...plain.filter((one) => !FORM.test(one)).sort()].join(', ')];
  });
  return { asked, rest: references.length === 0 ? text : text.replace(WRITTEN, ' ') };
}
