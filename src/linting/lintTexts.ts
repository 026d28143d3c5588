import { type BodyText, placeAt } from '../content/markdown/bodyPlaces.ts';
import { keptByText } from '../content/lexicon/keptByText.ts';
import { oncePerText } from '../content/files/oncePerText.ts';
import type { TextInLanguage } from '../content/lexicon/lexiconProblems.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { StyleFault, StyleRule } from './styleRule.ts';
import { stretchesOf, wholeFile } from './text/stretches.ts';
import { misreadTolerances, type Tolerance, tolerancesIn } from './text/tolerances.ts';

/** A fault of a rule in a file: offsets count from the beginning of the file. */
export interface LocatedFault extends StyleFault {
  readonly rule: StyleRule;
}

/**
 * Everything that the rules of style find in some texts, but for what an editor tolerates with a reason.
 * @param others what else was found in the same texts, which an editor may tolerate too
 */
export function lintTexts(
  texts: readonly TextInLanguage[],
  rules: readonly StyleRule[],
  others: readonly Diagnostic[] = [],
): Diagnostic[] {
  const othersOf = new Map<string, Diagnostic[]>();
  for (const one of others) {
    const known = othersOf.get(one.place.file);
    if (known === undefined) othersOf.set(one.place.file, [one]);
    else known.push(one);
  }
  return texts.flatMap((text) => {
    const faults = faultsOf(text, rules);
    const more = othersOf.get(text.file) ?? [];
    if (faults.length + more.length === 0 && !mayTolerate(text)) return [];
    const body = wholeFile(text);
    const found = toldOnce([...faults.map((fault) => problemOf(fault, body)), ...more]);
    if (!mayTolerate(text)) return found;
    const tolerances = tolerancesIn(body);
    return [...tolerated(found, tolerances), ...misreadTolerances(body, tolerances)];
  });
}

/** The faults of a file, in order, by rules of the language of each stretch. */
export const faultsOf = oncePerText(
  (text: TextInLanguage, rules: readonly StyleRule[]): readonly LocatedFault[] => {
    const finders = findersOf(rules);
    const faults = stretchesOf(text).flatMap(({ language, start, text: words }) =>
      (finders.get(language)?.(words) ?? []).map((fault) => ({
        ...fault,
        start: fault.start + start,
        end: fault.end + start,
      })),
    );
    return faults.sort((a, b) => a.start - b.start);
  },
);

type FaultFinder = (stretch: string) => readonly LocatedFault[];

/** Values stand in many files: a state, a domain, a year. */
const LONGEST_VALUE = 80;

/** What finds the faults of a stretch, by its language. */
const findersOf = oncePerText((rules: readonly StyleRule[]): ReadonlyMap<string, FaultFinder> => {
  const languages = new Set(rules.map(({ language }) => language));
  return new Map(
    [...languages].map((language) => {
      const own = rules.filter((rule) => rule.language === language);
      const find: FaultFinder = (stretch) =>
        own.flatMap((rule) => rule.faultsIn(stretch).map((fault) => ({ ...fault, rule })));
      const findInValue = keptByText(find);
      return [language, (stretch) => (stretch.length > LONGEST_VALUE ? find : findInValue)(stretch)] as const;
    }),
  );
});

/** The same without those that the file tolerates with a reason. */
export function untolerated(text: TextInLanguage, rules: readonly StyleRule[]): readonly LocatedFault[] {
  const faults = faultsOf(text, rules);
  if (faults.length === 0 || !mayTolerate(text)) return faults;
  const body = wholeFile(text);
  const silent = codesByLine(tolerancesIn(body));
  return faults.filter(({ rule, start, end }) => {
    const { line } = placeAt(body, start, end);
    return !silent.has(`${rule.code} ${line}`);
  });
}

/** A word that a rule says better, or the list of terms, is not told again as one that no dictionary knows. */
function toldOnce(found: readonly Diagnostic[]): Diagnostic[] {
  const better = found.filter(
    ({ code, data }) => code !== 'SP-001' && ('better' in data || code === 'LX-001'),
  );
  if (better.length === 0) return [...found];
  return found.filter(
    ({ code, place }) => code !== 'SP-001' || !better.some((other) => isWithin(place, other.place)),
  );
}

function isWithin(inner: Place, outer: Place): boolean {
  return (
    inner.line === outer.line &&
    inner.column >= outer.column &&
    (inner.endColumn ?? inner.column) <= (outer.endColumn ?? outer.column)
  );
}

function mayTolerate({ text }: TextInLanguage): boolean {
  return text.includes('tolérer');
}

function problemOf({ rule, start, end, better }: LocatedFault, body: BodyText): Diagnostic {
  const found = body.source.slice(start, end);
  return problem(rule.code, placeAt(body, start, end), { found, ...(better !== undefined && { better }) });
}

/** What no tolerance covers, and what is wrong with the tolerances. */
function tolerated(found: readonly Diagnostic[], tolerances: readonly Tolerance[]): Diagnostic[] {
  const faulty = new Set(found.map(({ code, place }) => `${code} ${place.line}`));
  const silent = codesByLine(tolerances);
  const wrong = tolerances.flatMap((one): Diagnostic[] => {
    if (one.reason === '') return [problem('ST-001', one.place, { codes: one.codes.join(', ') })];
    const idle = one.codes.filter((code) => !faulty.has(`${code} ${one.tolerated}`));
    return idle.map((code) => problem('ST-002', one.place, { code }));
  });
  return [...found.filter(({ code, place }) => !silent.has(`${code} ${place.line}`)), ...wrong];
}

/** `FR-001 12`: each rule that is silent on a line, for a reason. */
function codesByLine(tolerances: readonly Tolerance[]): ReadonlySet<string> {
  return new Set(
    tolerances.flatMap(({ codes, tolerated: line, reason }) =>
      reason === '' ? [] : codes.map((code) => `${code} ${line}`),
    ),
  );
}
