import { checkContent, withStyle, type CheckedContent } from '../cli/commands/contentCheck.ts';
import type { Workshop } from '../cli/environment.ts';
import { createLayoutMemories, sizesOfPictures } from '../cli/jobs/kept/layoutMemories.ts';
import { lineBreaks } from '../cli/jobs/lineBreaks.ts';
import { diskFiles } from '../content/files/contentFiles.ts';
import { contentRoot } from '../content/loadContent.ts';
import { keptFiles } from '../content/files/keptFiles.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/order.ts';
import type { Language } from '../i18n/language.ts';
import { entryForms } from '../exports/newTexts/entry/entryForm.ts';
import { newTextForms } from '../exports/newTexts/newTexts.ts';
import { createKeptDrawings } from '../cli/jobs/kept/keptDrawings.ts';
import { createTypography } from '../pdf/fonts.ts';
import type { LayoutMemory } from '../pdf/layout/memory/layoutMemory.ts';
import type { ContentOptions } from './api.d.ts';
import { liveProblems } from './live/liveProblems.ts';
import type { LiveProblem, LiveSession, LiveView, ViewName } from './live/liveTypes.ts';
import { errorsOfView, jobOfView, layOutView, wholeFile, type KeptView } from './live/liveViews.ts';
import { namesToWrite } from './live/namesToWrite.ts';
import { overviewOf } from './live/overview.ts';
import { clickedLine } from './live/clickedLine.ts';
import { ownFaults } from './live/ownFaults.ts';
import { findOnPages } from './live/search/pageSearch.ts';
import { framesOf } from './live/sourceFrames.ts';
import { createRest } from './live/rest.ts';
import { createTurns } from './live/turns.ts';
import { translatedLine } from './live/translatedLines.ts';

/** So many editions stay laid out: a book's takes some hundred megabytes. */
const MOST_VIEWS = 4;

/** What the session knows at a moment: each update makes a new one. */
interface Moment {
  readonly checked: CheckedContent;
  /** What is wrong with the content and with its style; read when somebody asks for it. */
  styled?: readonly Diagnostic[];
}

/** Opens content that is being written: read, checked and laid out again as it changes. */
export async function openLiveSession(
  { content: folder, language = 'fr' }: ContentOptions,
  workshop: Workshop,
): Promise<LiveSession> {
  const typography = createTypography(workshop.faces, lineBreaks);
  const files = keptFiles(diskFiles);
  let now: Moment = { checked: await checkContent(folder, workshop, typography, { files }) };
  const styled = async (): Promise<readonly Diagnostic[]> =>
    (now.styled ??= ownFaults((await withStyle(now.checked, workshop)).diagnostics));
  const kept = new Map<string, KeptView>();
  /** Views of the content as it is now. */
  const fresh = new Map<
    string,
    { readonly view: KeptView | undefined; readonly errors: readonly Diagnostic[] }
  >();
  let memories = createLayoutMemories(typography);
  const drawings = createKeptDrawings();
  const rest = createRest();
  const { inTurn, whenQuiet } = createTurns({ onTurn: rest.disturb });

  const spoken = (diagnostics: readonly Diagnostic[], into: Language = language): LiveProblem[] =>
    liveProblems(diagnostics, now.checked.content.sources, into);

  const keep = (key: string, view: KeptView): void => {
    kept.delete(key);
    kept.set(key, view);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_VIEWS) break;
      kept.delete(oldest);
      fresh.delete(oldest);
    }
  };

  const memoryOf = ({ publication, language: edition }: ViewName): LayoutMemory =>
    memories(JSON.stringify([publication, edition]));

  const laidOut = async (
    name: ViewName,
  ): Promise<{ readonly view: KeptView | undefined; readonly errors: readonly Diagnostic[] }> => {
    const key = keyOf(name);
    const known = fresh.get(key);
    if (known) return known;
    const job = jobOfView(name, now.checked, workshop);
    const errors = job ? errorsOfView(job, now.checked.diagnostics) : errorsOf(now.checked.diagnostics);
    const made =
      job && errors.length === 0
        ? await layOutView(job, now.checked, { ...typography, memory: memoryOf(name), drawings }, workshop)
        : { errors };
    if ('pdf' in made) keep(key, made);
    const state = 'pdf' in made ? { view: made, errors: [] } : { view: lastGood(name), errors: made.errors };
    fresh.set(key, state);
    return state;
  };

  /** A view that was never laid out for its target has the pages of the other one: they are nearly its own. */
  const lastGood = (name: ViewName): KeptView | undefined =>
    kept.get(keyOf(name)) ??
    kept.get(keyOf({ ...name, target: name.target === 'press' ? 'screen' : 'press' }));

  /** As it was given last; laid out now where it never was. */
  const asGiven = async (name: ViewName): Promise<KeptView | undefined> =>
    kept.get(keyOf(name)) ?? (await laidOut(name)).view;

  const withViews = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
    const ofViews = [...fresh.values()].flatMap(({ view, errors }) =>
      errors.length > 0 || !view ? [] : [...view.diagnostics, ...problemsToReview(view)],
    );
    return inReadingOrder(eachOnce([...diagnostics, ...ofViews]));
  };

  return {
    overview: () =>
      whenQuiet(async () =>
        overviewOf({
          content: now.checked.content,
          diagnostics: await styled(),
          review: [...kept.values()].flatMap(({ pdf }) => pdf.review().pages.map(({ problem }) => problem)),
          languages: workshop.templates.languages,
        }),
      ),
    update: (changed) =>
      inTurn(async () => {
        const before = now.checked.content;
        files.forget(changed);
        now = { checked: await checkContent(folder, workshop, typography, { files, isReread: true }) };
        fresh.clear();
        const { sources, pictures } = now.checked.content;
        if (sizesOfPictures(pictures) !== sizesOfPictures(before.pictures))
          memories = createLayoutMemories(typography);
        const texts = new Set([...before.sources.keys(), ...sources.keys()]);
        const differing = [...texts].filter((file) => before.sources.get(file) !== sources.get(file));
        const others = changed.filter((file) => !texts.has(file));
        return {
          diagnostics: spoken(withViews(now.checked.diagnostics)),
          changedFiles: [...differing, ...others].sort(),
        };
      }),
    problems: (into) => whenQuiet(async () => spoken(withViews(await styled()), into)),
    view: (name, into) =>
      inTurn(async (): Promise<LiveView> => {
        const { view, errors } = await laidOut(name);
        return {
          pages: view?.pages ?? [],
          outline: view?.outline ?? [],
          review: (view?.pdf.review().pages ?? []).flatMap(({ index, problem }) =>
            spoken([problem], into).map((one) => ({ page: index, problem: one })),
          ),
          state:
            view && errors.length === 0
              ? 'fresh'
              : { keptBecause: spoken(ownFaults(errors), into), keptOf: view?.job.target },
        };
      }),
    pages: (name, numbers) =>
      inTurn(async () => {
        const view = await asGiven(name);
        const only = new Set(numbers.filter((number) => view?.pages[number]));
        if (view === undefined || only.size === 0) throw new Error('The view has no such pages.');
        const emitted = await view.pdf.emit(only);
        if ('problem' in emitted) throw new Error(spoken([emitted.problem])[0]?.message);
        return emitted.bytes;
      }),
    framesOf: (name, file, line) =>
      inTurn(async () => {
        const view = await asGiven(name);
        return view ? framesOf(view.pdf.laidOut, file, line) : [];
      }),
    findOnPages: (name, words) =>
      inTurn(async () => {
        const view = await asGiven(name);
        return view ? findOnPages(view.pdf.laidOut, words) : [];
      }),
    sourceAt: (name, page, x, y) =>
      inTurn(async () => {
        const view = await asGiven(name);
        const { sources } = now.checked.content;
        return (
          view && clickedLine(view.pdf.laidOut, sources, { page, x, y }, view.job.publication.place.file)
        );
      }),
    translationOf: (file, line, into) =>
      inTurn(() => translatedLine(now.checked.content.translations, file, line, into)),
    wholePdf: (name) =>
      inTurn(async () => {
        const { view, errors } = await laidOut(name);
        return view && errors.length === 0 ? wholeFile(view, typography) : undefined;
      }),
    entryForms: () => inTurn(() => entryForms(now.checked.content.directories)),
    newTextForms: () =>
      inTurn(() =>
        newTextForms({
          ...now.checked.content,
          root: contentRoot(folder),
          languages: workshop.templates.languages,
        }),
      ),
    namesToWrite: (file) => inTurn(() => namesToWrite(now.checked.content, file)),
    close: () =>
      whenQuiet(() => {
        kept.clear();
        fresh.clear();
      }).finally(rest.end),
  };
}

function keyOf({ publication, language, target }: ViewName): string {
  return JSON.stringify([publication, language, target]);
}

function problemsToReview({ pdf }: KeptView): Diagnostic[] {
  const { pages, needless } = pdf.review();
  return [...needless, ...pages.map(({ problem }) => problem)];
}

function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The targets of one edition find the same in their pages. */
function eachOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify(one), one])).values()];
}
