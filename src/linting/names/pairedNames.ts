import type { TextInLanguage } from '../../content/lexicon/lexiconProblems.ts';
import { placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import { stretchesOf, wholeFile } from '../text/stretches.ts';
import { literalPattern } from '../../content/lexicon/literalPattern.ts';

/** A name that begins so is a committee's own, whatever sign it has. */
const OWN_NAME = /(?:comité|association|amicale|cercle|société|club|festival|prix)[^.;:\n]{0,60}$/iu;

/**
 * FR-06: two authorities of one partnership are joined by a dash, « Tours – Takamatsu »; a hyphen, a slash or nothing
 * but a hyphen with one blank makes one town of two. French texts alone; names are those of the directories.
 */
export function pairedNames(
  texts: readonly TextInLanguage[],
  directories: readonly Pick<Directory, 'partnerships'>[],
): Diagnostic[] {
  const partnersOf = new Map<string, Set<string>>();
  for (const { french, partner } of directories.flatMap(({ partnerships }) => partnerships)) {
    const known = partnersOf.get(partner.name) ?? new Set<string>();
    partnersOf.set(partner.name, known.add(french.name));
  }
  if (partnersOf.size === 0) return [];
  const joined = new RegExp(
    `(?: -|- |[-/‐‑])(?:${[...partnersOf.keys()].map(literalPattern).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return texts.flatMap((text) => {
    if (text.language !== 'fr' || text.text.search(joined) === -1) return [];
    const body = wholeFile(text);
    const stretches = stretchesOf(text).filter(({ language }) => language === 'fr');
    return stretches.flatMap(({ start, text: words }) =>
      [...words.matchAll(joined)].flatMap((match) => {
        const partner = match[0].replace(/^[ \-/‐‑]{1,2}/u, '');
        const before = words.slice(Math.max(0, match.index - 120), match.index);
        const french = [...(partnersOf.get(partner) ?? [])].find((name) => before.endsWith(name));
        if (french === undefined || OWN_NAME.test(before)) return [];
        const from = start + match.index - french.length;
        const to = start + match.index + match[0].length;
        const data = { found: text.text.slice(from, to), better: `${french} – ${partner}` };
        return [problem('LX-004', placeAt(body, from, to), data)];
      }),
    );
  });
}
