import { bodyText, type BodyText } from '../../content/markdown/bodyPlaces.ts';
import { keptByText } from '../../content/lexicon/keptByText.ts';
import { proseRanges, withoutMarks } from '../../content/lexicon/proseRanges.ts';
import type { TextFile } from '../../content/frontMatter/records.ts';
import type { TextInLanguage } from '../../content/lexicon/lexiconProblems.ts';

/** A stretch of a file that people read, without what no rule may touch. */
export interface ReadStretch {
  /** Language that it is written in: the partner's where it gives a name in its own writing. */
  readonly language: string;
  /** Offset in the file. */
  readonly start: number;
  /** As long as it stands in the file; addresses, keys and references are U+0000. */
  readonly text: string;
}

/** References to the records, comments, cross-references' targets, attributes that hold no words. */
const NO_WORDS =
  /\{\{[^{}\n]{0,400}\}\}|<!--[^]{0,2000}?-->|\b(?:donnees|colonnes|pays|unite|type|largeur|entetes|debuts)="[^"\n]{0,200}"|\]\{[^}\n]{0,200}\}|`[^`\n]{1,400}`/g;

/** What people read of a file, value by value, then its body. */
export function stretchesOf({ text, language, localLanguage }: TextInLanguage): ReadStretch[] {
  return plainStretches(text).flatMap(({ isLocal, start, words }) => {
    const own = isLocal ? localLanguage : language;
    return own === undefined ? [] : [{ language: own, start, text: words }];
  });
}

/** The same before anybody asks in which language. */
const plainStretches = keptByText((text) => {
  const readable = withoutMarks(text).replace(NO_WORDS, (found) => '\u0000'.repeat(found.length));
  return proseRanges(text).flatMap(({ start, end, isLocal }) =>
    start === end ? [] : [{ isLocal, start, words: readable.slice(start, end) }],
  );
});

/** Places count lines of the whole file. */
export function wholeFile({ file, text }: TextFile): BodyText {
  return bodyText(file, text, 1);
}
