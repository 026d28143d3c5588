import { messageOf } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import { STYLE_RULES } from '../../linting/styleRules.ts';
import { quotationsIn } from '../../linting/text/quotations.ts';
import { closingOf } from './closingSigns.ts';
import type { Correction, LiveProblem } from './liveTypes.ts';

/** Texts of the content by file: what a correction would replace is looked at first. */
type Sources = ReadonlyMap<string, string>;

/** Diagnostics as sentences, with what to write instead where that is known. */
export function liveProblems(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  language: Language,
): LiveProblem[] {
  return diagnostics.map((one) => {
    const correction = closingOf(one, sources) ?? countedNow(one, sources) ?? correctionOf(one, sources);
    const { code, severity, place } = one;
    return { code, severity, ...place, ...messageOf(one, language), ...(correction && { correction }) };
  });
}

/** Codes of the rules whose corrections `check --fix` writes. */
const SURE: ReadonlySet<string> = new Set(STYLE_RULES.filter(({ isSure }) => isSure).map(({ code }) => code));

/** Data under which diagnostics say what is better. */
const BETTER = ['better', 'suggestion', 'preferred'] as const;

/**
 * What to write at the place of a problem: only where the words that stand there are those that the problem is about.
 * A better value that the problem knows takes the place of just these words.
 */
export function correctionOf({ code, place, data }: Diagnostic, sources: Sources): Correction | undefined {
  const { file, line, column, endColumn } = place;
  const text = BETTER.map((name) => data[name]).find((value) => typeof value === 'string');
  const source = sources.get(file);
  if (text === undefined || endColumn === undefined || source === undefined) return undefined;
  // A term that prefers several words does not say which of them
  if (code === 'LX-001' && /, |…/u.test(text)) return undefined;
  const start = lineStart(source, line) + column - 1;
  const standing = source.slice(start, start + endColumn - column);
  if (standing === text || standing.includes('\n')) return undefined;
  const names = Object.entries(data).flatMap(([name, value]) =>
    BETTER.some((better) => better === name) ? [] : [String(value)],
  );
  if (!names.some((name) => isSaid(name, standing))) return undefined;
  const isQuoted = quotationsIn(source).some((one) => start < one.end && one.start < start + standing.length);
  return { file, line, column, endColumn, text, isSure: SURE.has(code) && !isQuoted };
}

/** An assertion that is no longer so, with the number that the records give: `{{liens, vaut 4}}`. */
function countedNow({ code, place, data }: Diagnostic, sources: Sources): Correction | undefined {
  const { file, line, column, endColumn } = place;
  const source = sources.get(file);
  if (code !== 'CO-003' || endColumn === undefined || source === undefined) return undefined;
  const start = lineStart(source, line) + column - 1;
  const [said, words] =
    /([Vv]aut\s{1,9})\d{1,9}(?=\s{0,9}[,，、}])/.exec(source.slice(start, start + endColumn - column)) ?? [];
  if (said === undefined || words === undefined) return undefined;
  const from = column + source.slice(start).indexOf(said) + words.length;
  const to = from + said.length - words.length;
  return { file, line, column: from, endColumn: to, text: String(data['found']), isSure: false };
}

/** `domaines[2]` and `france.nivau` name a key by its path; a value is named as it stands. */
function isSaid(name: string, standing: string): boolean {
  return name === standing || name.split(/[.[\]]/).at(-1) === standing;
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
