import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import type { QueryFault } from '../../model/directory/counting/query.ts';
import { oncePerText } from '../files/oncePerText.ts';
import type { TextFile } from '../frontMatter/records.ts';
import { type BodyText, bodyText, placeAt } from '../markdown/bodyPlaces.ts';
import { computedRows } from './computedRows.ts';
import type { CountedDirectory } from './countedDirectory.ts';
import { referencesIn } from './references.ts';
import { countedNumber, writtenAnswer } from './writtenAnswer.ts';

/** A text and the language that it is written in. */
export interface TextOfLanguage extends TextFile {
  readonly language: string;
}

/** What a block asks of the records: `:::barres{titre="…" donnees="liens par région"}`. */
const COMPUTED = /^[\s>]*:{3,}(?:barres|carte|tableau)\{([^\n]*)\}/gm;
const ATTRIBUTE = { query: /\bdonnees="([^"\n]*)"/, columns: /\bcolonnes="([^"\n]*)"/ };

/** Where a text first asks something of a directory; undefined where it asks nothing. */
export const firstQuestion = oncePerText(({ file, text }: TextFile): Place | undefined => {
  const [first] = [
    ...referencesIn(text).references.map(({ start, end }) => ({ start, end })),
    ...blocksIn(text).map(({ start, query }) => ({ start, end: start + query.length })),
  ].sort((a, b) => a.start - b.start);
  return first && placeAt(bodyText(file, text, 1), first.start, first.end);
});

/** `{{` that opens no reference. */
export const unclosedReferences = oncePerText(({ file, text }: TextFile): readonly Diagnostic[] => {
  const { unclosed } = referencesIn(text);
  if (unclosed.length === 0) return [];
  const body = bodyText(file, text, 1);
  return unclosed.map((at) => problem('CO-006', placeAt(body, at, at + 2), {}));
});

/** Everything that a text asks of a directory and is not answered, at its place. */
export const referenceProblems = oncePerText(problemsOf);

function problemsOf(text: TextOfLanguage, directory: CountedDirectory): readonly Diagnostic[] {
  const body = bodyText(text.file, text.text, 1);
  const drawn = drawnRanges(text.text);
  return [
    ...referencesIn(text.text).references.flatMap(({ query, start, end }) => {
      const written = writtenAnswer(query, directory, text.language);
      const place = placeAt(body, start, end);
      if ('text' in written) {
        const isDrawn = isLastCell(text.text, start, end) && drawn.some(([a, b]) => start > a && end < b);
        const isNumber = !isDrawn || countedNumber(query, directory) !== undefined;
        return isNumber ? [] : [problem('CO-008', place, { query: query.trim() })];
      }
      const { fault } = written;
      if (fault.kind === 'unknown') return [unknown(fault, query, start + 2, body)];
      if (fault.kind === 'nothing') return [problem('CO-009', place, { query: query.trim() })];
      if (fault.kind === 'noWords') return [problem('CO-004', place, { query: query.trim() })];
      const sentence = sentenceBefore(text.text, start);
      return [problem('CO-003', place, { expected: fault.expected, found: fault.found, sentence })];
    }),
    ...blocksIn(text.text).flatMap(({ query, columns, start, written, headed }) => {
      const rows = computedRows(
        { query, ...(columns !== undefined && { columns }) },
        directory,
        text.language,
      );
      if ('fault' in rows) return [unknown(rows.fault, written, start, body)];
      const place = placeAt(body, start, start + query.length);
      const [row] = rows.rows;
      if (row === undefined) return [problem('CO-007', place, { query })];
      const given = row.cells.length;
      return given === headed ? [] : [problem('CO-010', place, { query, given, headed })];
    }),
  ];
}

/** Characters of a sentence that a message quotes at most. */
const QUOTED = 80;

/** The words of a sentence as far as an assertion, which stands behind what it asserts; without what else it asks. */
function sentenceBefore(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/\{\{[^{}]*\}\}/g, '…');
  const words = [...(line.split(/[.!?]\s|[。！？]/).at(-1) ?? '').trim()];
  return words.length > QUOTED ? `…${words.slice(-QUOTED).join('')}` : words.join('');
}

/** A chart or a map of values, whose last cells are drawn: `:::barres{…}` … `:::`. */
const DRAWN = /^[\s>]*:{3,}(?:barres\{|carte\{[^\n]*\bmontre="valeurs")[^\n]*\n[^]*?^[\s>]*:{3,}[^\S\n]*$/gm;

function drawnRanges(text: string): (readonly [from: number, to: number])[] {
  return [...text.matchAll(DRAWN)].map(({ 0: whole, index }) => [index, index + whole.length]);
}

function isLastCell(text: string, start: number, end: number): boolean {
  const next = text.indexOf('\n', end);
  const [before, after] = [
    text.slice(Math.max(0, start - 20), start),
    text.slice(end, next < 0 ? undefined : next),
  ];
  return /\|\s*$/.test(before) && /^\s*\|?\s*$/.test(after);
}

interface ComputedBlock {
  readonly query: string;
  readonly columns: string | undefined;
  /** Offset of the query. */
  readonly start: number;
  /** From the query on, where its words and those of its columns are looked for. */
  readonly written: string;
  /** Columns that the table has a head for. */
  readonly headed: number;
}

function blocksIn(text: string): ComputedBlock[] {
  return [...text.matchAll(COMPUTED)].flatMap((match) => {
    const [whole, attributes = ''] = match;
    const query = ATTRIBUTE.query.exec(attributes);
    if (query?.[1] === undefined) return [];
    const from = match.index + whole.length - 1 - attributes.length;
    const start = from + query.index + 'donnees="'.length;
    return [
      {
        query: query[1],
        columns: ATTRIBUTE.columns.exec(attributes)?.[1],
        start,
        written: text.slice(start, from + attributes.length),
        headed: columnsHeaded(text.slice(match.index + whole.length, match.index + whole.length + 2000)),
      },
    ];
  });
}

/** The word that names nothing, where it stands in what is asked. */
function unknown({ found, known }: QueryFault, written: string, start: number, body: BodyText): Diagnostic {
  const at = Math.max(0, written.indexOf(found));
  const length = written.includes(found) ? found.length : written.length;
  const place = placeAt(body, start + at, start + at + Math.max(1, length));
  const allowed = known.length > 20 ? `${known.slice(0, 20).join(', ')}…` : known.join(', ');
  return problem('CO-001', place, {
    found: found.trim().slice(0, 60),
    suggestion: nearest(found.trim(), known),
    allowed,
  });
}

/** Cells of the first line of a table that follows. */
function columnsHeaded(after: string): number {
  const head = /^[\s>]*(\S[^\n]*)/.exec(after)?.[1] ?? '';
  return head
    .replace(/\\\|/g, ' ')
    .replace(/^\||\|\s*$/g, '')
    .split('|').length;
}
