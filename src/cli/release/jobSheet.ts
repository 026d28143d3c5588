import { formatDate } from '../../i18n/dates.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Printing } from '../../model/publication/printing.ts';
import type { Publication } from '../../model/publication/publication.ts';
import { JOB_SHEET_WORDS, type JobSheetWords } from '../wording/jobSheetWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';
import { sealedSheet } from './filledSheet.ts';

/** What a printing house must know of one publication in one language. */
export interface JobSheetFacts {
  readonly publication: Publication;
  /** The edition's language, as the sheet's language says it: `français`. */
  readonly language: string;
  readonly book: PressFile;
  readonly cover: PressFile;
  /** Millimetres; 0 for a stapled booklet. */
  readonly spine: number;
  /** Name of the profile's file. */
  readonly profile: string;
}

export interface PressFile {
  readonly name: string;
  readonly pages: number;
  /** What the preflight found worth a look. */
  readonly warnings: number;
}

/** Width and height in millimetres. */
const TRIMMED = { A4: [210, 297], A5: [148, 210] } as const;
const BLANK = '.'.repeat(40);
const LABEL_WIDTH = 26;

type Line = readonly [label: string, value: string | undefined];

interface JobSheetInMaking extends JobSheetFacts {
  readonly words: JobSheetWords;
  readonly numberText: (value: number) => string;
  readonly dateText: string;
}

/**
 * The sheet's language: that of the publication's source, never that of whoever makes the release, so that the
 * same sources give the same sheet.
 */
export function languageOfSheet({ languages: [source = 'fr'] }: Publication): TerminalLanguage {
  return source === 'fr' || source.startsWith('fr-') ? 'fr' : 'en';
}

/** « Fiche de fabrication »: what is known, dotted blanks for what people fill in, and its own digest while blank. */
export function jobSheet(facts: JobSheetFacts): string {
  const { publication } = facts;
  const language = languageOfSheet(publication);
  const words = JOB_SHEET_WORDS[language];
  const sheet: JobSheetInMaking = {
    ...facts,
    words,
    numberText: (value) => formatNumber(value, language),
    dateText: formatDate(publication.date, language),
  };
  const parts: readonly (readonly [string, readonly Line[]])[] = [
    [words.parts.publication, publicationLines(sheet)],
    [words.parts.order, words.order.map((label) => [label, undefined])],
    [words.parts.files, fileLines(sheet)],
    [words.parts.format, formatLines(sheet)],
    [words.parts.inside, insideLines(sheet)],
    [words.parts.cover, coverLines(sheet)],
    [words.parts.binding, bindingLines(sheet)],
    [words.parts.colours, colourLines(sheet)],
    [words.parts.legal, legalLines(sheet)],
    [words.parts.approval, approvalLines(sheet)],
  ];
  const written = parts.map(([title, lines]) => `${title}\n${lines.map(lineText).join('')}`);
  return sealedSheet(`${words.name}\n\n${written.join('\n')}`, words.seal, LABEL_WIDTH);
}

function lineText([label, value]: Line): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${value ?? BLANK}\n`;
}

function publicationLines({
  publication,
  language,
  dateText,
  words: { publication: labels },
}: JobSheetInMaking): Line[] {
  return [
    [labels.title, publication.title],
    ...(publication.subtitle ? [[labels.subtitle, publication.subtitle] as const] : []),
    [labels.edition, publication.edition],
    [labels.date, dateText],
    [labels.language, language],
    [labels.publisher, publication.publisher],
  ];
}

function fileLines({ book, cover, words: { files, verdict } }: JobSheetInMaking): Line[] {
  return [
    [files.standard, files.singlePages],
    [files.inside, book.name],
    [files.cover, cover.name],
    [files.insideVerdict, verdict(book.warnings)],
    [files.coverVerdict, verdict(cover.warnings)],
    [files.digests, 'SHA256SUMS'],
  ];
}

function formatLines({ publication, spine, words, numberText }: JobSheetInMaking): Line[] {
  const { format } = words;
  const [width, height] = TRIMMED[publication.format];
  const open = numberText(rounded(2 * width + spine));
  return [
    [format.trimmed, words.trimmed(width, height, publication.format)],
    [format.openCover, `${open} × ${height} mm`],
    [format.bleed, words.onAllSides(numberText(publication.printing.bleed))],
    [format.marks, format.marksAre],
  ];
}

function insideLines({ book, publication, words, numberText }: JobSheetInMaking): Line[] {
  const { inside } = words;
  const { paper } = publication.printing;
  return [
    [inside.pages, words.pages(book.pages)],
    [inside.printing, inside.printingIs],
    [inside.paper, words.paper(numberText(paper.grammage), numberText(paper.bulk))],
    [inside.paperName, undefined],
  ];
}

function coverLines({ spine, words: { cover } }: JobSheetInMaking): Line[] {
  return [
    [cover.made, spine > 0 ? cover.withSpine : cover.withoutSpine],
    [cover.printing, cover.printingIs],
    [cover.paper, undefined],
    [cover.finish, undefined],
  ];
}

function bindingLines({
  publication: { printing },
  book,
  spine,
  words,
  numberText,
}: JobSheetInMaking): Line[] {
  const { binding } = words;
  const bound: Line = [binding.binding, words.bindings[printing.binding]];
  if (spine <= 0) return [bound];
  const { grammage, bulk }: Printing['paper'] = printing.paper;
  const formula = `${book.pages} ÷ 2 × ${numberText(grammage)} × ${numberText(bulk)} ÷ 1000`;
  return [
    bound,
    [binding.spine, words.spine(numberText(rounded(spine)))],
    [binding.reckoning, words.reckoning(formula)],
    [binding.given, undefined],
  ];
}

function colourLines({ publication: { printing }, profile, words: { colours } }: JobSheetInMaking): Line[] {
  return [
    [colours.condition, printing.condition],
    [colours.profile, profile],
    [colours.inks, colours.inksAre],
    [colours.black, colours.blackIs],
    [colours.images, printing.rgbImages === 'convertir' ? colours.converted : colours.kept],
  ];
}

function legalLines({ publication, words: { legal: labels } }: JobSheetInMaking): Line[] {
  const { legal } = publication.printing;
  return [
    [labels.address, legal.publisherAddress],
    [labels.printer, legal.printer],
    [labels.printedOn, legal.printedOn],
    [labels.deposit, legal.legalDeposit],
    [labels.isbn, legal.isbn],
    [labels.price, legal.price],
  ];
}

function approvalLines({ words: { approval } }: JobSheetInMaking): Line[] {
  return [
    [approval.proof, approval.proofIs],
    [approval.signedOn, undefined],
    [approval.by, undefined],
  ];
}

/** To a tenth of a millimetre. */
function rounded(millimetres: number): number {
  return Math.round(millimetres * 10) / 10;
}
