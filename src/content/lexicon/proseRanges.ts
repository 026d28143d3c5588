import type { KeyPath } from '../frontMatter/yamlPlaces.ts';
import { keptByText } from './keptByText.ts';
import { bodyStartOf, headScalars } from '../frontMatter/writtenScalars.ts';

/** A stretch of a file that people read. */
export interface ProseRange {
  readonly start: number;
  readonly end: number;
  /** In the partner's language, wherever it stands: `nomLocal`, `local`. */
  readonly isLocal: boolean;
}

/** Keys whose values are no words of ours: ids, addresses, codes, titles of other people's pages, other spellings. */
const NOT_OURS = new Set([
  'id', 'sources', 'url', 'langue', 'langues', 'date', 'insee', 'code', 'cleTri', 'lecture', 'romanisation', 'position',
  'copie', 'telephone', 'courriel', 'variantes', 'genre', 'format', 'type', 'niveau', 'territoire', 'etat', 'domaines',
  'fiabilite', 'impression', 'rubriques', 'index', 'terme', 'relecture', 'relu', 'traduit', 'motif', 'couleurs', 'enRegard',
  'pagesExcusees', 'site', 'verifie', 'contactValableJusquAu',
]); // prettier-ignore

const LOCAL = /^(?:local|nomLocal|\w+Locale)$/;

/** What is read of a Markdown file as it is typed: values of its front matter, then its body. */
export const proseRanges: (text: string) => readonly ProseRange[] = keptByText((text) => {
  const bodyStart = bodyStartOf(text);
  const head = headScalars(text).filter(({ path }) => isOurs(path));
  return [
    ...head.map(({ path, start, end }) => ({ start, end, isLocal: LOCAL.test(String(path.at(-1))) })),
    { start: bodyStart, end: text.length, isLocal: false },
  ];
});

/** A term of a glossary is ours, the term of an act is its source's. */
function isOurs(path: KeyPath): boolean {
  if (path[0] === 'termes') return !NOT_OURS.has(String(path.at(-1))) || path.at(-1) === 'terme';
  return !path.some((step) => typeof step === 'string' && NOT_OURS.has(step) && !isList(path, step));
}

/** `domaines:` and `types:` of `vocabulaire.md` hold words of ours; of an entry, ids. */
function isList(path: KeyPath, step: string): boolean {
  return path[0] === step && typeof path[1] === 'number' && path.length > 2 && step !== 'sources';
}

/** Addresses, keys of sources, ids and names of blocks, as long as they were, without a letter. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, (mark) => '\u0000'.repeat(mark.length));
}

const MARKS =
  /https?:\/\/[^\s<>"）)]{1,2000}|\]\([^)\n]{0,2000}\)|\[[@^][^\]\n]{0,400}\]|\{#[^}\n]{0,200}\}|^:::[\w-]+|\bid="[^"\n]{0,200}"|\bsource="[^"\n]{0,200}"/gm;
