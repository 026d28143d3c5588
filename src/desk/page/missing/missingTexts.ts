import type { LiveProblem, Overview, OverviewText } from '../../../session/live/liveTypes.ts';

/** One thing that stands between a content and its release, with the place to go to. */
export interface MissingThing {
  /** `error`: that very problem; else what is counted of a text. */
  readonly kind: 'error' | 'stale' | 'missing' | 'pagesToReview' | 'warnings' | 'toRead' | 'mentions';
  /** What it is about: a text, or the file of a problem. */
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly count: number;
  /** Of an error: its sentence. */
  readonly said?: string;
  /** Of legal mentions: what is owed. */
  readonly keys?: readonly string[];
}

/** What an edition waits for, the gravest first; one of no edition holds the other files. */
export interface MissingGroup {
  readonly publication?: string;
  readonly language?: string;
  readonly things: readonly MissingThing[];
}

/** « Ce qui manque avant publication », edition by edition; those that are ready are left out. */
export function missingTexts(
  { publications, others }: Overview,
  problems: readonly LiveProblem[],
): MissingGroup[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const errorsIn = (file: string, title: string): MissingThing[] =>
    errors
      .filter((one) => one.file === file)
      .map(({ line, message }) => ({ kind: 'error', title, file, line, count: 1, said: message }));
  const groups: MissingGroup[] = publications.flatMap(({ title, folder, languages, owedMentions }) =>
    languages.map(({ language, isSource, texts }) => ({
      publication: title,
      language,
      things: [
        ...texts.flatMap((text) => errorsIn(text.file, text.title)),
        ...texts.flatMap(countedOf),
        ...(isSource && owedMentions.length > 0
          ? [mentions(`${folder}/publication.md`, title, owedMentions)]
          : []),
      ],
    })),
  );
  groups.push({
    things: others.flatMap(({ file, warnings }) => [
      ...errorsIn(file, file),
      ...counted({ title: file, file }, { warnings }),
    ]),
  });
  return groups.filter(({ things }) => things.length > 0);
}

/** Whether a release is refused as long as it is there; the rest may wait. */
export function standsBetween({ kind }: MissingThing): boolean {
  return kind === 'error' || kind === 'mentions' || kind === 'stale';
}

function countedOf(text: OverviewText): MissingThing[] {
  const { isMissing, state } = text;
  if (isMissing) return counted(text, { missing: Math.max(1, state.missing) });
  const { stale, missing, pagesToReview, warnings, isToRead } = state;
  return counted(text, { stale, missing, pagesToReview, warnings, toRead: isToRead ? 1 : 0 });
}

function counted(
  { title, file }: Pick<OverviewText, 'title' | 'file'>,
  counts: Partial<Record<MissingThing['kind'], number>>,
): MissingThing[] {
  return Object.entries(counts).flatMap(([kind, count]) =>
    count === 0 ? [] : [{ kind: kind as MissingThing['kind'], title, file, line: 1, count }],
  );
}

function mentions(file: string, title: string, keys: readonly string[]): MissingThing {
  return { kind: 'mentions', title, file, line: 1, count: keys.length, keys };
}
