import { PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import type { ShownText } from '../../reader/content/tagging.ts';
import {
  dictionaryIn,
  nameIn,
  nameOf,
  numberIn,
  streamIn,
  textIn,
  valueIn,
} from '../../reader/file/objects.ts';
import { decodeStream } from '../../reader/file/streamBytes.ts';
import type { FontData } from '../../reader/fonts/fontData.ts';
import { trueTypeWidths } from '../../reader/fonts/trueType.ts';
import { oncePer } from '../../reader/oncePer.ts';
import type { PdfReading } from '../../reader/reading.ts';
import { error, type Said, type ScreenRule } from '../rule.ts';
import { contentOwners } from './contentOwners.ts';

/** Codes that each font shows, by key of the font; those that paint nothing are left out. */
const usedCodes = oncePer(({ pages }: PdfReading): ReadonlyMap<string, ReadonlySet<number>> => {
  const used = new Map<string, Set<number>>();
  for (const { tagging } of pages) {
    for (const { fontKey, codes, invisible } of tagging.shown) {
      if (invisible) continue;
      let set = used.get(fontKey);
      if (!set) used.set(fontKey, (set = new Set()));
      for (const code of codes) set.add(code);
    }
  }
  return used;
});

function fontRule(
  id: string,
  faultOf: (font: FontData, codes: ReadonlySet<number>) => Said | undefined,
): ScreenRule {
  return {
    id,
    judge: (reading) => {
      const used = usedCodes(reading);
      return [...reading.fonts].flatMap(([object, font]) => {
        const codes = used.get(object);
        const said = codes && faultOf(font, codes);
        if (!said) return [];
        const data = typeof said === 'string' ? { fault: said } : said;
        return [error({ ...data, font: font.name }, { object })];
      });
    },
  };
}

/** A rule over the text that codes stand for. */
function textRule(id: string, isWrong: (text: string | undefined) => boolean): ScreenRule {
  return fontRule(id, ({ unicode }, codes) => {
    const wrong = unicode && [...codes].filter((code) => isWrong(unicode.get(code)));
    return wrong?.length ? { fault: 'found', codes: listed(wrong) } : undefined;
  });
}

/** The first codes of some, as a font's tables write them. */
function listed(codes: readonly number[]): string {
  return codes.slice(0, 5).map(hex).join(', ');
}

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const isType2 = ({ descendant }: FontData): boolean => nameIn(descendant, 'Subtype') === 'CIDFontType2';
const isIdentity = (value: PDFObject | undefined): boolean => nameOf(value) === 'Identity';
const isIdentityEncoding = ({ dict }: FontData): boolean =>
  /^Identity-[HV]$/.test(nameIn(dict, 'Encoding') ?? '');

/** Fonts that text is shown in: checkpoints 10 and 31, and ISO 19005-3, 6.2.11. */
export const FONT_RULES: readonly ScreenRule[] = [
  textRule('10-001', (text) => text === undefined || text === ''),
  fontRule('31-001', ({ descendant }) => {
    if (!descendant) return undefined;
    const system = dictionaryIn(descendant, 'CIDSystemInfo');
    const isComplete =
      textIn(system, 'Registry') &&
      textIn(system, 'Ordering') &&
      numberIn(system, 'Supplement') !== undefined;
    return isComplete ? undefined : 'found';
  }),
  fontRule('31-004', (font) => {
    const map = valueIn(font.descendant, 'CIDToGIDMap');
    const isWrong = isType2(font) && map !== undefined && !isIdentity(map) && !(map instanceof PDFStream);
    return isWrong ? 'found' : undefined;
  }),
  fontRule('31-005', (font) =>
    isType2(font) && font.program && valueIn(font.descendant, 'CIDToGIDMap') === undefined
      ? 'found'
      : undefined,
  ),
  fontRule('31-006', (font) =>
    font.descendant && !isIdentityEncoding(font) && !streamIn(font.dict, 'Encoding') ? 'found' : undefined,
  ),
  fontRule('31-009', ({ program, dict }) =>
    program || nameIn(dict, 'Subtype') === 'Type3' ? undefined : 'found',
  ),
  fontRule('31-011', (font, codes) => {
    const glyphs = programWidths(font)?.length;
    const missing = glyphs === undefined ? [] : [...codes].filter((code) => code >= glyphs);
    return missing.length ? { fault: 'found', codes: listed(missing) } : undefined;
  }),
  fontRule('31-014', (font, codes) => {
    const set = streamIn(font.descriptor, 'CIDSet');
    if (!set) return undefined;
    const bits = decodeStream(set).bytes;
    const missing = [...codes].filter((code) => !((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))));
    return missing.length ? 'found' : undefined;
  }),
  fontRule('31-016', (font, codes) => {
    const program = programWidths(font);
    if (!program || !font.descendant) return undefined;
    const { widthOf } = font.metrics;
    const wrong = [...codes].filter((code) => Math.abs(widthOf(code) - (program[code] ?? 0)) > 1);
    return wrong.length ? { fault: 'found', codes: listed(wrong) } : undefined;
  }),
  fontRule('31-027', ({ unicode }) => (unicode ? undefined : 'found')),
  textRule('31-028', (text) => text?.includes('\0') ?? false),
  textRule('31-029', (text) => /[\ufeff\ufffe]/.test(text ?? '')),
  fontRule('31-030', (font, codes) => (font.descendant && codes.has(0) ? 'found' : undefined)),
  {
    id: 'A 6.2.11.7.3',
    judge: (reading) => {
      const owners = contentOwners(reading.tree);
      return reading.pages.flatMap(({ page, tagging }) => {
        const lost = tagging.shown.some((text) => {
          if (text.hasActualText || !hasPrivateUse(text)) return false;
          return !owners.get(`${page.key} ${text.mcid}`)?.actualText;
        });
        return lost ? [error('found', { page: page.number })] : [];
      });
    },
  },
];

/** Widths by glyph of a TrueType program whose codes are its glyphs. */
const programWidths = oncePer((font: FontData): readonly number[] | undefined => {
  const isPlain =
    isType2(font) && isIdentityEncoding(font) && isIdentity(valueIn(font.descendant, 'CIDToGIDMap'));
  return isPlain && font.program && dictionaryHasTrueType(font) ? trueTypeWidths(font.program) : undefined;
});

function dictionaryHasTrueType({ descriptor }: FontData): boolean {
  return streamIn(descriptor, 'FontFile2') !== undefined;
}

function hasPrivateUse({ font, codes }: ShownText): boolean {
  const privateCodes = codesOfPrivateUse(font);
  return privateCodes.size > 0 && codes.some((code) => privateCodes.has(code));
}

/** Codes of a font that stand for characters of private use. */
const codesOfPrivateUse = oncePer(
  ({ unicode }: FontData): ReadonlySet<number> =>
    new Set([...(unicode ?? [])].filter(([, text]) => /\p{Co}/u.test(text)).map(([code]) => code)),
);
