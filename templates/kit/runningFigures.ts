import type { Language } from '../../src/i18n/language.ts';
import { EAST_ASIAN_WRITINGS, writingOf } from '../../src/i18n/writing.ts';
import type { TextStyle } from '../../src/pdf/components.tsx';

const OLD_STYLE: TextStyle = { fontFeatureSettings: ['onum', 'pnum'] };
const AS_THE_FACE_HAS_THEM: TextStyle = {};
const FULL_SQUARES: ReadonlySet<string> = new Set(EAST_ASIAN_WRITINGS);

/**
 * Figures of running text: old-style and proportional among small letters (Lexique des règles typographiques en usage
 * à l’Imprimerie nationale, « chiffres »), lining beside characters that fill a square. What is read down a column,
 * such as tables, dates and page numbers, keeps the face's own, which are lining and all of one width.
 */
export function runningFigures(language: Language): TextStyle {
  const writing = writingOf(language);
  return FULL_SQUARES.has(writing) ? AS_THE_FACE_HAS_THEM : OLD_STYLE;
}
