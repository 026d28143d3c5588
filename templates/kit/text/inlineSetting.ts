import type { Inline } from '../../../src/model/publication/prose.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { setFrenchRuns } from '../../../src/typography/french/setFrench.ts';
import { oncePerKey } from '../../../src/typography/oncePerKey.ts';
import { setLatinRuns } from '../../../src/typography/latin/setLatin.ts';
import { habitsOf } from '../../locales/texts.ts';

/**
 * Sets the text of a paragraph by its language's rules, across its links and emphases. What was set is kept as long
 * as the paragraph: breaks, outlines and each new layout ask for it again, and a paragraph never changes.
 */
export function setInlines(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const known = setBefore.get(inlines);
  if (known?.language === language) return known.set;
  const set = setAnew(inlines, language);
  setBefore.set(inlines, { language, set });
  return set;
}

const setBefore = new WeakMap<
  readonly Inline[],
  { readonly language: Language; readonly set: readonly Inline[] }
>();

function setAnew(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const joined = joinCalls(inlines);
  if (language === 'ja') return joined;
  const texts = setRuns(leaves(joined), language);
  let next = 0;
  const refill = (list: readonly Inline[]): Inline[] =>
    list.map((inline) => {
      if (inline.kind === 'text') return { ...inline, text: texts[next++] ?? inline.text };
      return 'children' in inline ? { ...inline, children: refill(inline.children) } : inline;
    });
  return refill(joined);
}

/** French has rules of its own; other Latin writing has what they share, and its own quotation marks. */
function setRuns(runs: readonly string[], language: Language): readonly string[] {
  return setOnce(JSON.stringify([language, runs]), () =>
    language === 'fr' ? setFrenchRuns(runs) : setLatinRuns(runs, habitsOf(language).quotes ?? ''),
  );
}

/** A paragraph that is read again with its file is another object with the same text. */
const setOnce = oncePerKey<readonly string[]>();

function leaves(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [inline.text];
    return 'children' in inline ? leaves(inline.children) : [];
  });
}

/** A note call stands against the word that it follows: the space typed before it goes. */
function joinCalls(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, index) => {
    const next = inlines[index + 1]?.kind;
    const beforeCall = next === 'citation' || next === 'noteCall';
    if (inline.kind === 'text' && beforeCall)
      return { ...inline, text: inline.text.replace(/[ \u00a0]+$/, '') };
    return 'children' in inline ? { ...inline, children: joinCalls(inline.children) } : inline;
  });
}
