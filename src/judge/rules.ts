import { ANNOTATION_RULES } from './accessibility/annotationRules.ts';
import { DOCUMENT_RULES } from './accessibility/documentRules.ts';
import { ELEMENT_RULES } from './accessibility/elementRules.ts';
import { FONT_RULES } from './accessibility/fontRules.ts';
import { LANGUAGE_RULES } from './accessibility/languageRules.ts';
import { LISTENING_RULES } from './accessibility/listeningRules.ts';
import { MARKED_CONTENT_RULES } from './accessibility/markedContentRules.ts';
import { NESTING_RULES } from './accessibility/nestingRules.ts';
import { ROLE_RULES } from './accessibility/roleRules.ts';
import { ASSOCIATED_FILE_RULES } from './archive/associatedFileRules.ts';
import { ARCHIVE_FILE_RULES } from './archive/fileRules.ts';
import { ARCHIVE_GRAPHICS_RULES } from './archive/graphicsRules.ts';
import { ARCHIVE_INTERACTION_RULES } from './archive/interactionRules.ts';
import { ARCHIVE_METADATA_RULES } from './archive/metadataRules.ts';
import type { ScreenRule } from './rule.ts';

/** Rules of PDF/UA-1 (ISO 14289-1), by failure condition of the Matterhorn Protocol. */
export const UA_RULES: readonly ScreenRule[] = [
  ...DOCUMENT_RULES,
  ...MARKED_CONTENT_RULES,
  ...ROLE_RULES,
  ...NESTING_RULES,
  ...LANGUAGE_RULES,
  ...ELEMENT_RULES,
  ...ANNOTATION_RULES,
  ...FONT_RULES,
  ...LISTENING_RULES,
];

/** Rules of PDF/A-3a (ISO 19005-3), by clause. */
export const ARCHIVE_RULES: readonly ScreenRule[] = [
  ...ARCHIVE_FILE_RULES,
  ...ARCHIVE_GRAPHICS_RULES,
  ...ARCHIVE_INTERACTION_RULES,
  ...ARCHIVE_METADATA_RULES,
  ...ASSOCIATED_FILE_RULES,
];
