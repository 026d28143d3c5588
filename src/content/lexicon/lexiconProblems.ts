import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { oncePerText } from '../files/oncePerText.ts';
import type { TextFile } from '../frontMatter/records.ts';
import { bodyText, placeAt } from '../markdown/bodyPlaces.ts';
import { comparable, type FormFinder, formFinder, type FoundForm } from './formPattern.ts';
import type { Lexicon } from './lexicon.ts';
import { proseRanges, withoutMarks } from './proseRanges.ts';

/** A text, the language that it is written in, and that of the names which it gives in their own writing. */
export interface TextInLanguage extends TextFile {
  readonly language: string;
  readonly localLanguage: string | undefined;
}

/** Each word of some texts that the lexicon says otherwise, at its place. */
export function lexiconProblems(lexicon: Lexicon, texts: readonly TextInLanguage[]): Diagnostic[] {
  return texts.flatMap((text) => problemsIn(text, lexicon));
}

const findersOf = oncePerText((_lexicon: Lexicon) => new Map<string, FormFinder | undefined>());

function finderOf(lexicon: Lexicon, language: string | undefined): FormFinder | undefined {
  if (language === undefined) return undefined;
  const finders = findersOf(lexicon);
  if (!finders.has(language)) finders.set(language, formFinder(lexicon, language));
  return finders.get(language);
}

const problemsIn = oncePerText((text: TextInLanguage, lexicon: Lexicon): readonly Diagnostic[] => {
  const [own, local] = [finderOf(lexicon, text.language), finderOf(lexicon, text.localLanguage)];
  const readable = withoutMarks(text.text);
  // Most files have nothing of either, and need not be taken apart.
  if ((own?.(readable).length ?? 0) === 0 && (local?.(readable).length ?? 0) === 0) return [];
  const found = proseRanges(text.text).flatMap(({ start, end, isLocal }) => {
    const forms = (isLocal ? local : own)?.(readable.slice(start, end)) ?? [];
    return forms.map((form) => ({ ...form, start: form.start + start, end: form.end + start, isLocal }));
  });
  const body = bodyText(text.file, text.text, 1);
  return found.map(({ isLocal, ...form }) =>
    problemOf(form, body, isLocal ? (text.localLanguage ?? '') : text.language),
  );
});

function problemOf(
  { start, end, term }: FoundForm,
  body: ReturnType<typeof bodyText>,
  language: string,
): Diagnostic {
  const place = placeAt(body, start, end);
  const found = comparable(body.source.slice(start, end));
  const preferred = term?.forms.get(language)?.preferred;
  return preferred === undefined
    ? problem('LX-002', place, { found })
    : problem('LX-001', place, {
        found,
        preferred: oneOf(preferred, found),
        ...(term?.note !== undefined && { note: term.note }),
      });
}

/** Of several words that a term prefers at once, the one that is the found word but for its marks. */
function oneOf(preferred: string, found: string): string {
  const bare = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return preferred.split(/, |…/).find((one) => bare(one) === bare(found)) ?? preferred;
}
