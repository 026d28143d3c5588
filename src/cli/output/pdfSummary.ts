import type { PdfReport } from '../../reader/report.ts';
import { PDF_WORDS } from '../wording/pdfWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';

const MILLIMETRES = 25.4 / 72;

/** What `--details` prints of a file: at most seven lines, without a line feed at the end. */
export function summarizePdf(report: PdfReport, inLanguage: TerminalLanguage): string {
  const words = PDF_WORDS[inLanguage];
  const { pages, sizes, labels, version, title, language, conformance, outline, attachments } = report;
  const formats = sizes.map((size) => size.map((side) => Math.round(side * MILLIMETRES)).join(' × '));
  const [first, ...others] = labels.filter((label) => label !== '');
  const last = others.at(-1);
  const range = first !== undefined && last !== undefined ? words.range(first, last) : '';
  const claim = conformance.length ? words.claims(conformance.join(', ')) : words.noClaim;
  return [
    `${words.pages(pages)}${range}, ${formats.join(words.and)} mm, PDF ${version}, ${claim}`,
    words.title(title || words.noTitle, language ?? words.noLanguage),
    words.fonts(report.fonts.length, fontState(report, inLanguage)),
    words.outline(outline.entries, outline.depth),
    linkLine(report, inLanguage),
    tagLine(report, inLanguage),
    ...(attachments.length ? [words.attachments(attachments.join(', '))] : []),
  ].join('\n');
}

function fontState({ fonts }: PdfReport, language: TerminalLanguage): string {
  const { notEmbedded, withoutUnicode, allEmbedded } = PDF_WORDS[language];
  const absent = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name);
  const mute = fonts.filter(({ hasUnicode }) => !hasUnicode).map(({ name }) => name);
  const faults = [
    absent.length ? notEmbedded(absent.join(', ')) : '',
    mute.length ? withoutUnicode(mute.join(', ')) : '',
  ].filter(Boolean);
  return faults.length ? faults.join(' ; ') : allEmbedded;
}

function linkLine({ links }: PdfReport, language: TerminalLanguage): string {
  const words = PDF_WORDS[language];
  const inside = links.filter(({ kind }) => kind === 'internal');
  const dead = inside.filter(({ leadsTo }) => leadsTo === undefined).length;
  const silent = links.filter(({ description }) => !description?.trim()).length;
  const faults = (dead ? words.deadLinks(dead) : '') + (silent ? words.silentLinks(silent) : '');
  return words.links(inside.length, links.length - inside.length) + faults;
}

function tagLine({ tags, figuresWithoutAlternative }: PdfReport, language: TerminalLanguage): string {
  const words = PDF_WORDS[language];
  if (tags.size === 0) return words.untagged;
  const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
  const shown = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'L', 'Table', 'Figure', 'Note', 'Link']
    .flatMap((role) => (tags.has(role) ? [`${role} ${tags.get(role)}`] : []))
    .join(', ');
  const faults = figuresWithoutAlternative ? words.silentFigures(figuresWithoutAlternative) : '';
  return `${words.tags(total)}${shown ? ` (${shown})` : ''}${faults}`;
}
