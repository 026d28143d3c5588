import type { PdfReport } from '../../reader/report.ts';

/** All that a summary says: the one place of its words. */
const WORDS = {
  pages: (count: number): string => `${count} page${count > 1 ? 's' : ''}`,
  noTitle: 'sans titre',
  noLanguage: 'langue non dite',
  noClaim: 'ne se réclame d’aucune norme',
  claims: (names: readonly string[]): string => `se réclame de ${names.join(', ')}`,
  title: 'Titre',
  fonts: 'Polices',
  allEmbedded: 'toutes incorporées, toutes avec leur table Unicode',
  notEmbedded: (names: readonly string[]): string => `non incorporée(s) : ${names.join(', ')}`,
  withoutUnicode: (names: readonly string[]): string => `sans table Unicode : ${names.join(', ')}`,
  outline: (entries: number, depth: number): string =>
    entries ? `Signets : ${entries}, sur ${depth} niveau${depth > 1 ? 'x' : ''}` : 'Signets : aucun',
  links: (inside: number, outside: number): string =>
    `Liens : ${inside} dans le document, ${outside} vers l’extérieur`,
  dead: (count: number): string => `, ${count} ne mène(nt) nulle part`,
  silentLinks: (count: number): string => `, ${count} sans description`,
  tags: (count: number): string => `Balises : ${count}`,
  untagged: 'Balises : aucune, le document n’est pas accessible',
  silentFigures: (count: number): string => `, ${count} image(s) sans texte de remplacement`,
  attachments: (names: readonly string[]): string => `Fichiers joints : ${names.join(', ')}`,
} as const;

const MILLIMETRES = 25.4 / 72;

/** What a build prints of a file at its end: at most seven lines, without a line feed at the end. */
export function summarizePdf(report: PdfReport): string {
  const { pages, sizes, labels, version, title, language, conformance } = report;
  const formats = sizes.map((size) => size.map((side) => Math.round(side * MILLIMETRES)).join(' × '));
  const numbered = labels.filter((label) => label !== '');
  const range = numbered.length > 1 ? ` (${numbered[0]} à ${numbered.at(-1)})` : '';
  const claim = conformance.length ? WORDS.claims(conformance) : WORDS.noClaim;
  return [
    `${WORDS.pages(pages)}${range}, ${formats.join(' et ')} mm, PDF ${version}, ${claim}`,
    `${WORDS.title} : ${title || WORDS.noTitle} (${language ?? WORDS.noLanguage})`,
    `${WORDS.fonts} : ${report.fonts.length}, ${fontState(report)}`,
    WORDS.outline(report.outline.entries, report.outline.depth),
    linkLine(report),
    tagLine(report),
    ...(report.attachments.length ? [WORDS.attachments(report.attachments)] : []),
  ].join('\n');
}

function fontState({ fonts }: PdfReport): string {
  const absent = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name);
  const mute = fonts.filter(({ hasUnicode }) => !hasUnicode).map(({ name }) => name);
  const faults = [
    absent.length ? WORDS.notEmbedded(absent) : '',
    mute.length ? WORDS.withoutUnicode(mute) : '',
  ].filter(Boolean);
  return faults.length ? faults.join(' ; ') : WORDS.allEmbedded;
}

function linkLine({ links }: PdfReport): string {
  const inside = links.filter(({ kind }) => kind === 'internal');
  const dead = inside.filter(({ leadsTo }) => leadsTo === undefined).length;
  const silent = links.filter(({ description }) => !description?.trim()).length;
  const faults = (dead ? WORDS.dead(dead) : '') + (silent ? WORDS.silentLinks(silent) : '');
  return WORDS.links(inside.length, links.length - inside.length) + faults;
}

function tagLine({ tags, figuresWithoutAlternative }: PdfReport): string {
  if (tags.size === 0) return WORDS.untagged;
  const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
  const shown = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'L', 'Table', 'Figure', 'Note', 'Link']
    .flatMap((role) => (tags.has(role) ? [`${role} ${tags.get(role)}`] : []))
    .join(', ');
  const faults = figuresWithoutAlternative ? WORDS.silentFigures(figuresWithoutAlternative) : '';
  return `${WORDS.tags(total)}${shown ? ` (${shown})` : ''}${faults}`;
}
