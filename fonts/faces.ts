import { createRequire } from 'node:module';
import type { FontSource } from '../src/pdf/reactPdf.ts';

/**
 * The faces that the publications are set in, all under the SIL Open Font License 1.1, from npm
 * packages of static TrueType files (variable fonts would give their default instance only).
 * Latin faces come first in a stack: the Japanese ones lack U+202F, U+2009 and U+2060.
 */
const require = createRequire(import.meta.url);

type Style = 'normal' | 'italic';

function face(family: string, path: string, weight: number, style: Style = 'normal'): FontSource {
  return { family, weight, style, file: require.resolve(`@expo-google-fonts/${path}`) };
}

function serif(cut: string, weight: number, style: Style = 'normal'): FontSource {
  return face('Source Serif 4', `source-serif-4/${cut}/SourceSerif4_${cut}.ttf`, weight, style);
}

function sans(cut: string, weight: number, style: Style = 'normal'): FontSource {
  return face('Source Sans 3', `source-sans-3/${cut}/SourceSans3_${cut}.ttf`, weight, style);
}

/** Japanese has no italic: the upright face answers for it, so that a mixed line never fails. */
function japanese(family: string, folder: string, file: string, cut: string, weight: number): FontSource[] {
  const path = `${folder}/${cut}/${file}_${cut}.ttf`;
  return [face(family, path, weight), face(family, path, weight, 'italic')];
}

export const FACES: readonly FontSource[] = [
  serif('400Regular', 400),
  serif('400Regular_Italic', 400, 'italic'),
  serif('600SemiBold', 600),
  serif('600SemiBold_Italic', 600, 'italic'),
  sans('400Regular', 400),
  sans('400Regular_Italic', 400, 'italic'),
  sans('600SemiBold', 600),
  sans('600SemiBold_Italic', 600, 'italic'),
  ...japanese('Noto Serif JP', 'noto-serif-jp', 'NotoSerifJP', '400Regular', 400),
  ...japanese('Noto Serif JP', 'noto-serif-jp', 'NotoSerifJP', '600SemiBold', 600),
  ...japanese('Noto Sans JP', 'noto-sans-jp', 'NotoSansJP', '400Regular', 400),
  ...japanese('Noto Sans JP', 'noto-sans-jp', 'NotoSansJP', '600SemiBold', 600),
];
