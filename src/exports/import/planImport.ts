import { problemsOfIssues } from '../../content/frontMatter/issues.ts';
import { type PartnershipReading, partnershipReader } from '../../content/publications/partnerships.ts';
import { SLUG } from '../../content/files/slug.ts';
import { partnershipSchema } from '../../content/frontMatter/schemas/partnership.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import type { Partnership, Directory } from '../../model/directory/partnership.ts';
import { type FindKnownWord, knownWords, meantList } from './knownWords.ts';
import { askedRow, errorCells } from './cellReading.ts';
import { COLUMNS, type Column, type Row, rowOfData, TEXT_COLUMN } from '../columns.ts';
import { editedFile, newFile } from './entryFile.ts';
import { dataOfPartnership } from '../partnershipData.ts';
import { plainText } from '../plainText.ts';
import { dataOfRow } from './rowData.ts';
import type { Spreadsheet, SpreadsheetRow } from './spreadsheet.ts';

/** The directory that a sheet is imported into, as it is now. */
export interface ImportTarget {
  readonly directory: Directory;
  /** Texts of the content's files, by name. */
  readonly sources: ReadonlyMap<string, string>;
  /** Content folder, as it was given to `loadContent`. */
  readonly root: string;
}

export interface CellChange {
  readonly column: Column;
  /** Cells of the export; an empty one is an unknown fact. */
  readonly before: string;
  readonly after: string;
}

/** A file to write, and why. */
export interface EntryChange {
  readonly id: string;
  readonly kind: 'new' | 'changed';
  readonly file: string;
  readonly cells: readonly CellChange[];
  /** The whole text of the file once written. */
  readonly text: string;
}

export interface ImportPlan {
  /** In the order of the sheet. */
  readonly changes: readonly EntryChange[];
  /** Rows that say what the content says already. */
  readonly unchanged: number;
  /** Rows with errors; nothing is written for them. */
  readonly refused: number;
  /** Entries of the directory that the sheet does not have; they stay. */
  readonly absent: number;
  readonly diagnostics: readonly Diagnostic[];
}

type RowOutcome =
  | { readonly change: EntryChange | undefined; readonly diagnostics: readonly Diagnostic[] }
  | { readonly refusal: readonly Diagnostic[] };

/** What a sheet would change in a directory. Each row stands alone: one that is faulty does not stop the others. */
export function planImport(sheet: Spreadsheet, target: ImportTarget): ImportPlan {
  const planRow = rowPlanner(sheet, target);
  const firstRow = new Map<string, number>();
  const outcomes = sheet.rows.map((row): RowOutcome => {
    const id = (row.cells.get('id') ?? '').trim();
    const place = placeIn(sheet, row, 'id');
    if (id === '') return { refusal: [problem('FM-001', place, { key: 'id' })] };
    const line = firstRow.get(id);
    if (line !== undefined) return { refusal: [problem('TA-005', place, { id, line })] };
    firstRow.set(id, row.number);
    return planRow(id, row);
  });
  const done = outcomes.flatMap((outcome) => ('refusal' in outcome ? [] : [outcome]));
  return {
    changes: done.flatMap(({ change }) => change ?? []),
    unchanged: done.filter(({ change }) => change === undefined).length,
    refused: outcomes.length - done.length,
    absent: target.directory.partnerships.filter(({ id }) => !firstRow.has(id)).length,
    diagnostics: outcomes.flatMap((one) => ('refusal' in one ? one.refusal : one.diagnostics)),
  };
}

function rowPlanner(sheet: Spreadsheet, { directory, sources, root }: ImportTarget) {
  const { vocabularies, partnerships, publication } = directory;
  const known = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  const folder = publication.place.file.replace(/[^/]*$/, 'partenariats');
  const words = knownWords(vocabularies);
  const schema = partnershipSchema(vocabularies);
  const read = partnershipReader(vocabularies, root, publication);

  /** What one row asks for, checked against the schema. */
  const readRow = (current: Row, row: SpreadsheetRow, placeOf: PlaceOfColumn) => {
    const asked = askedRow(COLUMNS, row.cells, current, {
      isWorkbook: sheet.isWorkbook ?? false,
      known: words,
    });
    const { data, diagnostics } = dataOfRow(asked, placeOf);
    const issues = schema.safeParse(data).error?.issues ?? [];
    const problems = problemsOfIssues(issues, data, (path) => placeOf(columnOf(path))).map((one) =>
      withMeantList(one, words),
    );
    return { asked, data, problems: [...diagnostics, ...problems] };
  };

  return (id: string, row: SpreadsheetRow): RowOutcome => {
    const partnership = known.get(id);
    const file = partnership?.place.file ?? `${folder}/${id}.md`;
    const placeOf: PlaceOfColumn = (column) => placeIn(sheet, row, column);
    const source = sources.get(file);
    if (partnership === undefined && source !== undefined) {
      return { refusal: [problem('TA-009', placeOf('id'), { file })] };
    }
    const errors = errorCells(row.cells);
    if (errors.length > 0) return { refusal: errors.map((one) => problem('TA-020', placeOf(one.name), one)) };
    const current = rowOf(partnership);
    const { asked, data, problems } = readRow(current, row, placeOf);
    const cells = changedCells(current, asked);
    if (cells.length === 0) return { change: undefined, diagnostics: [] };
    if (problems.length > 0) return { refusal: problems };
    const before = dataOfRow(current, placeOf).data;
    const edit =
      source === undefined
        ? { text: newFile(data, asked) }
        : editedFile(source, { data: before, row: current }, { data, row: asked });
    if ('fault' in edit) {
      return { refusal: [problem(edit.fault, placeOf(edit.fault === 'TA-007' ? TEXT_COLUMN : 'id'), {})] };
    }
    const faults = readingFaults(read({ file, text: edit.text }), asked, placeOf);
    if (faults.length > 0) return { refusal: faults };
    const kind = partnership ? 'changed' : 'new';
    return {
      change: { id, kind, file, cells, text: edit.text },
      diagnostics: kind === 'new' ? likelySlip(id, known.keys(), placeOf('id')) : [],
    };
  };
}

/** Words that a comma parts are told how lists are written. */
function withMeantList(one: Diagnostic, known: FindKnownWord): Diagnostic {
  const { found } = one.data;
  if (one.code !== 'FM-005' || typeof found !== 'string') return one;
  const name = columnOfKey(one.data['key']);
  const column = COLUMNS.find((candidate) => candidate.name === name);
  const suggestion = column?.shape === 'list' ? meantList(column, found, known) : undefined;
  return suggestion === undefined ? one : { ...one, data: { ...one.data, suggestion } };
}

type PlaceOfColumn = (column: string) => Place;

function placeIn({ file, columns }: Spreadsheet, { number }: SpreadsheetRow, column: string): Place {
  return { file, line: number, column: columns.get(column) ?? columns.get('id') ?? 1 };
}

function rowOf(partnership: Partnership | undefined): Row {
  if (partnership === undefined) return new Map();
  return rowOfData(dataOfPartnership(partnership), plainText(partnership.blocks));
}

function changedCells(current: Row, asked: Row): CellChange[] {
  return COLUMNS.flatMap((column) => {
    const [before = '', after = ''] = [current.get(column.name), asked.get(column.name)];
    return before === after ? [] : [{ column, before, after }];
  });
}

/** The column that a path of the front matter stands in: `sources[1].url` → `sources.url`. */
function columnOf(path: readonly (string | number)[]): string {
  const name = path
    .filter((step) => typeof step === 'string')
    .join('.')
    .replace(/\.position$/, '.latitude');
  return COLUMNS.find((column) => column.name === name || column.name.startsWith(`${name}.`))?.name ?? 'id';
}

const SHOWN_CHARACTERS = 80;

/** What is wrong with a file as it would be written: a value of its front matter by its key, else its text. */
function readingFaults(
  { partnership, diagnostics }: PartnershipReading,
  asked: Row,
  placeOf: PlaceOfColumn,
): Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const misread = partnership ? changedCells(asked, rowOf(partnership)) : [];
  return [
    ...errors.map((one) => ({ ...one, place: placeOf(columnOfKey(one.data['key'])) })),
    ...misread.map(({ column: { name }, after }) =>
      problem('TA-008', placeOf(name), { name, found: after.slice(0, SHOWN_CHARACTERS) }),
    ),
  ];
}

/** `renouvellements[2].date` stands in the column `renouvellements.date`. */
function columnOfKey(key: unknown): string {
  const name = String(key ?? '').replace(/\[\d+\]/g, '');
  return COLUMNS.some((column) => column.name === name) ? name : TEXT_COLUMN;
}

function likelySlip(id: string, known: Iterable<string>, place: Place): Diagnostic[] {
  const suggestion = SLUG.test(id) ? nearest(id, known) : undefined;
  return suggestion === undefined ? [] : [problem('TA-011', place, { id, suggestion })];
}
