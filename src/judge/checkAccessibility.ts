import { readFont, type FontData } from '../reader/file/fontData.ts';
import { readPageContent } from '../reader/content/pageContent.ts';
import { openPdf, textAt } from '../reader/file/pdfObjects.ts';
import { ANNOTATION_RULES } from './accessibility/annotationRules.ts';
import { ARCHIVE_FILE_RULES } from './archive/fileRules.ts';
import { ARCHIVE_GRAPHICS_RULES } from './archive/graphicsRules.ts';
import { ARCHIVE_INTERACTION_RULES } from './archive/interactionRules.ts';
import { ARCHIVE_METADATA_RULES } from './archive/metadataRules.ts';
import { ASSOCIATED_FILE_RULES } from './archive/associatedFileRules.ts';
import { DOCUMENT_RULES } from './accessibility/documentRules.ts';
import { ELEMENT_RULES } from './accessibility/elementRules.ts';
import { FONT_RULES } from './accessibility/fontRules.ts';
import { LANGUAGE_RULES } from './accessibility/languageRules.ts';
import { MARKED_CONTENT_RULES } from './accessibility/markedContentRules.ts';
import { NESTING_RULES } from './accessibility/nestingRules.ts';
import { ROLE_RULES } from './accessibility/roleRules.ts';
import type { ExaminedFile, Finding, Rule } from './rule.ts';
import { readStructureTree } from '../reader/tags/structureTree.ts';
import { conformanceOf, xmpOf } from '../reader/file/xmpFacts.ts';

export type Profile = 'ua1' | 'a3a';

/** Rules of PDF/UA-1 (ISO 14289-1), by failure condition of the Matterhorn Protocol. */
export const UA_RULES: readonly Rule[] = [
  ...DOCUMENT_RULES,
  ...MARKED_CONTENT_RULES,
  ...ROLE_RULES,
  ...NESTING_RULES,
  ...LANGUAGE_RULES,
  ...ELEMENT_RULES,
  ...ANNOTATION_RULES,
  ...FONT_RULES,
];

/** Rules of PDF/A-3a (ISO 19005-3), by clause. */
export const ARCHIVE_RULES: readonly Rule[] = [
  ...ARCHIVE_FILE_RULES,
  ...ARCHIVE_GRAPHICS_RULES,
  ...ARCHIVE_INTERACTION_RULES,
  ...ARCHIVE_METADATA_RULES,
  ...ASSOCIATED_FILE_RULES,
];

/**
 * Every rule that a file breaks; none if it is as it should be. Without `profiles`, PDF/UA-1 is asked
 * of every file and PDF/A-3a of those that claim some PDF/A.
 */
export async function checkAccessibility(
  bytes: Uint8Array,
  profiles?: readonly Profile[],
): Promise<Finding[]> {
  const examined = await examine(bytes);
  const asked = profiles ?? profilesOf(examined.xmp);
  const rules = [...(asked.includes('ua1') ? UA_RULES : []), ...(asked.includes('a3a') ? ARCHIVE_RULES : [])];
  return rules.flatMap(({ id, check }) => check(examined).map((finding) => ({ rule: id, ...finding })));
}

function profilesOf(xmp: string | undefined): Profile[] {
  return conformanceOf(xmp).some((name) => name.startsWith('PDF/A')) ? ['ua1', 'a3a'] : ['ua1'];
}

/** Reads all that the rules look at. */
export async function examine(bytes: Uint8Array): Promise<ExaminedFile> {
  const file = await openPdf(bytes);
  const contents = file.pages.map((page) => readPageContent(page));
  const fonts = new Map<string, FontData>();
  for (const { shown } of contents) {
    for (const { font, fontKey } of shown) if (!fonts.has(fontKey)) fonts.set(fontKey, readFont(font));
  }
  return {
    file,
    contents,
    fonts,
    tree: readStructureTree(file),
    xmp: xmpOf(file),
    language: textAt(file.catalog, 'Lang'),
  };
}
