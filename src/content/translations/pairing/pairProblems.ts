import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Language } from '../../../i18n/language.ts';
import { placeName } from '../../markdown/oncePerName.ts';
import type { Memory, Pair } from './alignment.ts';
import { figureGap, type FigureReader } from '../figures/figures.ts';
import { frenchFigures } from '../figures/frenchFigures.ts';
import { generalFigures } from '../figures/generalFigures.ts';
import { japaneseFigures } from '../figures/japaneseFigures.ts';
import { readable } from '../readable.ts';
import type { Translation } from '../translation.ts';
import { BODY, type Unit } from './units.ts';
import { wordDifference } from './wordDifference.ts';

/** Readers of figures, by language: two that also read numbers in letters, others as they are asked for. */
const READERS = new Map<Language, FigureReader>([
  ['fr', frenchFigures],
  ['ja', japaneseFigures],
]);

function readerOf(language: Language): FigureReader {
  const reader = READERS.get(language) ?? generalFigures(language);
  READERS.set(language, reader);
  return reader;
}

interface Languages {
  readonly language: Language;
  readonly sourceLanguage: Language;
  readonly memory: Memory;
}

/** What each unit of a translation has wrong beside its source. */
export function pairProblems(
  translation: Omit<Translation, 'diagnostics'>,
  languages: Languages,
): Diagnostic[] {
  const { language, file, source, exists, recorded, pairs } = translation;
  if (!exists) return [problem('TR-001', translation.place, { language, file })];
  const isRecorded = recorded !== undefined;
  return [
    ...(isRecorded ? [] : [problem('TR-008', translation.place, { language, here: file })]),
    ...pairs
      .filter(({ state }) => isRecorded || state !== 'unrecorded')
      .flatMap((pair) => stateProblem(pair, { language, file, source, memory: languages.memory })),
    ...pairs.flatMap((pair) => disagreement(pair, languages)),
  ];
}

interface Where {
  readonly language: Language;
  readonly file: string;
  readonly source: string;
  readonly memory: Memory;
}

function stateProblem(
  { state, source, translation, recorded }: Pair,
  { language, file, source: sourceFile, memory }: Where,
): Diagnostic[] {
  const unit = translation ?? source;
  if (unit === undefined || state === 'current') return [];
  const what = nameOf(unit);
  const from = source ? placeName(source.place) : sourceFile;
  const here = `${file}:${unit.place.line}`;
  switch (state) {
    case 'missing': {
      if (source === undefined) return [];
      const data = { language, file, what: nameOf(source), isPlaced: translation ? 1 : 0 } as const;
      return [problem('TR-002', translation?.place ?? source.place, data)];
    }
    case 'stale': {
      const old = recorded === undefined ? undefined : memory.get(recorded);
      const difference = wordDifference(old, source?.text ?? '');
      return [problem('TR-003', unit.place, { what, source: from, difference, language, here })];
    }
    case 'orphan':
      return unit.isEmpty ? [] : [problem('TR-004', unit.place, { what, source: sourceFile })];
    case 'unrecorded':
      return [problem('TR-005', unit.place, { what, source: from, language, here })];
  }
}

/** BI-05. */
function disagreement({ source, translation }: Pair, { language, sourceLanguage }: Languages): Diagnostic[] {
  if (source === undefined || translation === undefined || translation.isEmpty) return [];
  const one = readable(source);
  const other = readable(translation);
  const figures =
    one.text === other.text
      ? { missing: [], added: [] }
      : figureGap(readerOf(sourceLanguage)(one.text), readerOf(language)(other.text));
  const repeatsFacts = translation.blocks !== undefined || other.marks.size > 0;
  const missing = [...figures.missing, ...(repeatsFacts ? lacking(one.marks, other.marks) : [])];
  const added = [...figures.added, ...lacking(other.marks, one.marks)];
  if (missing.length === 0 && added.length === 0) return [];
  return [
    problem('TR-006', translation.place, {
      what: nameOf(translation),
      source: placeName(source.place),
      missing: missing.join(', ') || undefined,
      added: added.join(', ') || undefined,
    }),
  ];
}

function lacking(from: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...from].filter((mark) => !other.has(mark));
}

const SHAPES: Readonly<Record<string, string>> = {
  paragraph: 'paragraphe',
  list: 'liste',
  heading: 'titre',
  blockquote: 'citation',
  note: 'note',
};

/** What a unit is to an editor: « paragraphe », « sources (clair-faq) », « titre ». */
function nameOf({ series, shape, name, index }: Unit): string {
  if (series === BODY) {
    const [kind = '', detail] = shape.split(' ');
    const french = SHAPES[kind] ?? kind;
    return kind === 'note' && detail ? `${french} ${detail}` : french;
  }
  return name === undefined ? (index === 0 ? series : `${series} ${index + 1}`) : `${series} (${name})`;
}
