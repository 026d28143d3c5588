import { PDFRawStream, type PDFObject } from '@cantoo/pdf-lib';
import { readWidths, trueTypeWidths, type FontData } from '../../reader/file/fontData.ts';
import {
  asName,
  bytesOf,
  dictionaryAt,
  nameAt,
  numberAt,
  streamAt,
  textAt,
  valueAt,
} from '../../reader/file/pdfObjects.ts';
import type { ShownText } from '../../reader/content/pageContent.ts';
import { contentOwners } from './languageRules.ts';
import { rule, type ExaminedFile, type Rule } from '../rule.ts';

/** Codes that each font shows, by key of the font; those that paint nothing are left out. */
function usedCodes({ contents }: ExaminedFile): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  for (const { shown } of contents) {
    for (const { fontKey, codes, invisible } of shown) {
      if (invisible) continue;
      let set = used.get(fontKey);
      if (!set) used.set(fontKey, (set = new Set()));
      for (const code of codes) set.add(code);
    }
  }
  return used;
}

function fontRule(
  id: string,
  fault: (font: FontData, codes: ReadonlySet<number>) => string | undefined,
): Rule {
  return rule(id, (examined) => {
    const used = usedCodes(examined);
    return [...examined.fonts].flatMap(([object, font]) => {
      const codes = used.get(object);
      const what = codes && fault(font, codes);
      return what ? [{ object, what: `${font.name} : ${what}` }] : [];
    });
  });
}

/** A rule over the text that codes stand for. */
function textRule(id: string, what: string, isWrong: (text: string | undefined) => boolean): Rule {
  return fontRule(id, ({ unicode }, codes) => {
    const wrong = unicode && [...codes].filter((code) => isWrong(unicode.get(code)));
    return wrong?.length ? `${what} (${wrong.slice(0, 5).map(hex).join(', ')})` : undefined;
  });
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const isType2 = ({ descendant }: FontData): boolean => nameAt(descendant, 'Subtype') === 'CIDFontType2';
const isIdentity = (value: PDFObject | undefined): boolean => asName(value) === 'Identity';
const isIdentityEncoding = ({ dictionary }: FontData): boolean =>
  /^Identity-[HV]$/.test(nameAt(dictionary, 'Encoding') ?? '');

/** Fonts that text is shown in: checkpoints 10 and 31, and ISO 19005-3, 6.2.11. */
export const FONT_RULES: readonly Rule[] = [
  textRule('10-001', 'codes sans Unicode', (text) => text === undefined || text === ''),
  fontRule('31-001', ({ descendant }) => {
    if (!descendant) return undefined;
    const system = dictionaryAt(descendant, 'CIDSystemInfo');
    const isComplete =
      textAt(system, 'Registry') &&
      textAt(system, 'Ordering') &&
      numberAt(system, 'Supplement') !== undefined;
    return isComplete ? undefined : 'CIDSystemInfo absent ou incomplet';
  }),
  fontRule('31-004', (font) => {
    const map = valueAt(font.descendant, 'CIDToGIDMap');
    const isWrong = isType2(font) && map !== undefined && !isIdentity(map) && !(map instanceof PDFRawStream);
    return isWrong ? 'CIDToGIDMap n’est ni Identity ni un flux' : undefined;
  }),
  fontRule('31-005', (font) =>
    isType2(font) && font.program && valueAt(font.descendant, 'CIDToGIDMap') === undefined
      ? 'pas de CIDToGIDMap'
      : undefined,
  ),
  fontRule('31-006', (font) =>
    font.descendant && !isIdentityEncoding(font) && !streamAt(font.dictionary, 'Encoding')
      ? 'table de codes ni prédéfinie ni incorporée'
      : undefined,
  ),
  fontRule('31-009', ({ program, dictionary }) =>
    program || nameAt(dictionary, 'Subtype') === 'Type3' ? undefined : 'police non incorporée',
  ),
  fontRule('31-011', (font, codes) => {
    const glyphs = programWidths(font)?.length;
    const missing = glyphs === undefined ? [] : [...codes].filter((code) => code >= glyphs);
    return missing.length
      ? `glyphes absents de la police incorporée (${missing.slice(0, 5).map(hex).join(', ')})`
      : undefined;
  }),
  fontRule('31-014', (font, codes) => {
    const set = streamAt(font.descriptor, 'CIDSet');
    if (!set) return undefined;
    const bits = bytesOf(set);
    const missing = [...codes].filter((code) => !((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))));
    return missing.length ? 'CIDSet ne nomme pas tous les glyphes' : undefined;
  }),
  fontRule('31-016', (font, codes) => {
    const program = programWidths(font);
    if (!program || !font.descendant) return undefined;
    const { widths, standard } = readWidths(font.descendant);
    const wrong = [...codes].filter(
      (code) => Math.abs((widths.get(code) ?? standard) - (program[code] ?? 0)) > 1,
    );
    return wrong.length
      ? `largeurs autres que celles de la police (${wrong.slice(0, 5).map(hex).join(', ')})`
      : undefined;
  }),
  fontRule('31-027', ({ unicode }) => (unicode ? undefined : 'pas de table Unicode (ToUnicode)')),
  textRule('31-028', 'code qui vaut U+0000', (text) => text?.includes('\0') ?? false),
  textRule('31-029', 'code qui vaut U+FEFF ou U+FFFE', (text) => /[\ufeff\ufffe]/.test(text ?? '')),
  fontRule('31-030', (font, codes) =>
    font.descendant && codes.has(0) ? 'glyphe .notdef dans le texte' : undefined,
  ),
  rule('A 6.2.11.7.3', (examined) => {
    const owners = contentOwners(examined);
    return examined.contents.flatMap(({ page, shown }) => {
      const lost = shown.find((text) => {
        const owner = owners.get(`${page.key} ${text.mcid}`);
        return !text.hasActualText && !owner?.actualText && hasPrivateUse(text, examined);
      });
      return lost ? [{ page: page.number, what: 'caractère à usage privé sans ActualText' }] : [];
    });
  }),
];

/** Widths by glyph of a TrueType program whose codes are its glyphs. */
function programWidths(font: FontData): number[] | undefined {
  const isPlain =
    isType2(font) && isIdentityEncoding(font) && isIdentity(valueAt(font.descendant, 'CIDToGIDMap'));
  return isPlain && font.program && dictionaryHasTrueType(font) ? trueTypeWidths(font.program) : undefined;
}

function dictionaryHasTrueType({ descriptor }: FontData): boolean {
  return streamAt(descriptor, 'FontFile2') !== undefined;
}

function hasPrivateUse({ fontKey, codes }: ShownText, { fonts }: ExaminedFile): boolean {
  const unicode = fonts.get(fontKey)?.unicode;
  return codes.some((code) => /\p{Co}/u.test(unicode?.get(code) ?? ''));
}
