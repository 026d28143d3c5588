import pc from 'picocolors';
import type { Language } from '../../i18n/language.ts';
import { messageOf, STYLE } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../order.ts';
import { sourceExcerpt, visible } from './sourceExcerpt.ts';
import { summaryLine } from '../summary.ts';

export interface TerminalOptions {
  readonly language: Language;
  readonly colours: boolean;
  /** Text of a file by its name as diagnostics give it; undefined when it is not known. */
  readonly sourceOf: (file: string) => string | undefined;
}

type TerminalColours = ReturnType<typeof pc.createColors>;

/** All problems as DESIGN §7 shows them, then the summary line. */
export function terminalReport(diagnostics: readonly Diagnostic[], options: TerminalOptions): string {
  const colours = pc.createColors(options.colours);
  const parts = inReadingOrder(diagnostics).map((diagnostic) => oneProblem(diagnostic, options, colours));
  return (
    [...parts, ...pagesOf(diagnostics, options.language), summaryLine(diagnostics, options.language)].join(
      '\n\n',
    ) + '\n'
  );
}

/** More are in the index. */
const MOST_PAGES = 6;

/** Where messages are explained; those of rules of style say it themselves. */
function pagesOf(diagnostics: readonly Diagnostic[], language: Language): string[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))]
    .filter((code) => !(code in STYLE))
    .toSorted();
  if (codes.length === 0) return [];
  const pages = codes.slice(0, MOST_PAGES).map((code) => `docs/regles/${code}.md`);
  const more = codes.length > MOST_PAGES ? ', docs/regles/messages.md' : '';
  return [`${language === 'fr' ? 'Expliqué dans :' : 'Explained in:'} ${pages.join(', ')}${more}`];
}

function oneProblem(diagnostic: Diagnostic, options: TerminalOptions, colours: TerminalColours): string {
  const { place, severity, code } = diagnostic;
  const { message, help } = messageOf(diagnostic, options.language);
  const paint = severity === 'error' ? colours.red : colours.yellow;
  const lines = [
    `${colours.bold(visible(place.file))}:${place.line}:${place.column}  ${paint(severityWord(severity, options.language))}  ${code}`,
    `  ${visible(message)}`,
    ...excerptLines(diagnostic, options, colours, paint),
  ];
  if (help !== undefined) {
    lines.push(`  ${colours.cyan(options.language === 'fr' ? 'aide :' : 'help:')} ${visible(help)}`);
  }
  return lines.join('\n');
}

function excerptLines(
  { place }: Diagnostic,
  options: TerminalOptions,
  colours: TerminalColours,
  paint: (text: string) => string,
): string[] {
  const source = options.sourceOf(place.file);
  const excerpt = source === undefined ? undefined : sourceExcerpt(source, place);
  if (excerpt === undefined) return [];
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  return [
    `  ${colours.dim(`${number} │`)} ${excerpt.line}`,
    `  ${colours.dim(`${gutter} │`)} ${paint(excerpt.marks)}`,
  ];
}

function severityWord(severity: Diagnostic['severity'], language: Language): string {
  if (language !== 'fr') return severity;
  return severity === 'error' ? 'erreur' : 'avertissement';
}
