import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontSource } from '../src/pdf/reactPdf.ts';
import pairsOfFiles from './pairs.json' with { type: 'json' };

/**
 * The faces that the publications are set in, all under the SIL Open Font License 1.1, from npm
 * packages of static TrueType files (variable fonts would give their default instance only).
 * Latin faces come first in a stack: the Japanese ones lack U+202F, U+2009 and U+2060.
 */
const require = createRequire(import.meta.url);

type Style = FontSource['style'];
type Design = NonNullable<FontSource['design']>;

/** A family of an npm package: `noto-serif-jp` holds `NotoSerifJP_400Regular.ttf`. */
interface Family {
  readonly family: string;
  readonly folder: string;
  readonly file: string;
  readonly design?: Design;
}

/** What the files of Latin faces do to pairs of letters (`makePairs.ts`). */
const PAIRS: ReadonlyMap<string, string> = new Map(Object.entries(pairsOfFiles));

const CUTS: readonly (readonly [cut: string, weight: number])[] = [
  ['400Regular', 400],
  ['600SemiBold', 600],
];

function face(
  { family, folder, file, design }: Family,
  cut: string,
  weight: number,
  style: Style,
): FontSource {
  const name = `${file}_${cut}.ttf`;
  const path = join(folderOf(folder), cut, name);
  const pairs = PAIRS.get(name);
  return { family, weight, style, file: path, ...(design && { design }), ...(pairs && { pairs }) };
}

/** Folders by package: looking one up costs more than all the rest. */
const folders = new Map<string, string>();

function folderOf(name: string): string {
  let folder = folders.get(name);
  if (folder === undefined) {
    folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    folders.set(name, folder);
  }
  return folder;
}

/** Regular and semibold, upright and italic. */
function latin(family: Family): FontSource[] {
  return CUTS.flatMap(([cut, weight]) => [
    face(family, cut, weight, 'normal'),
    face(family, `${cut}_Italic`, weight, 'italic'),
  ]);
}

/** What has no italic is upright in an italic text too, so that a mixed line never fails. */
function upright(family: Family): FontSource[] {
  return CUTS.flatMap(([cut, weight]) => [
    face(family, cut, weight, 'normal'),
    face(family, cut, weight, 'italic'),
  ]);
}

function fallback(source: FontSource): FontSource {
  return { ...source, isFallback: true };
}

/** A writing with one design and no italic. */
function alone(family: Family): FontSource[] {
  return CUTS.map(([cut, weight]) => fallback(face(family, cut, weight, 'normal')));
}

/** Arrows, ticks, boxes, telephones: one weight serves all. */
function symbols(family: Family): FontSource[] {
  return [fallback(face(family, '400Regular', 400, 'normal'))];
}

const JAPANESE: Readonly<Record<Design, Family>> = {
  serif: { family: 'Noto Serif JP', folder: 'noto-serif-jp', file: 'NotoSerifJP', design: 'serif' },
  sans: { family: 'Noto Sans JP', folder: 'noto-sans-jp', file: 'NotoSansJP', design: 'sans' },
};

const STACKS: readonly FontSource[] = [
  ...latin({ family: 'Source Serif 4', folder: 'source-serif-4', file: 'SourceSerif4', design: 'serif' }),
  ...latin({ family: 'Source Sans 3', folder: 'source-sans-3', file: 'SourceSans3', design: 'sans' }),
  ...upright(JAPANESE.serif),
  ...upright(JAPANESE.sans),
];

/** Latin of all languages (of West Africa, of Vietnam, of phonetics), Greek, Cyrillic, Armenian, Georgian; then signs. */
const FALLBACKS: readonly FontSource[] = [
  ...latin({ family: 'Noto Serif', folder: 'noto-serif', file: 'NotoSerif', design: 'serif' }).map(fallback),
  ...latin({ family: 'Noto Sans', folder: 'noto-sans', file: 'NotoSans', design: 'sans' }).map(fallback),
  ...alone({ family: 'Noto Sans Armenian', folder: 'noto-sans-armenian', file: 'NotoSansArmenian' }),
  ...alone({ family: 'Noto Sans Georgian', folder: 'noto-sans-georgian', file: 'NotoSansGeorgian' }),
  ...symbols({ family: 'Noto Sans Symbols', folder: 'noto-sans-symbols', file: 'NotoSansSymbols' }),
  ...symbols({ family: 'Noto Sans Symbols 2', folder: 'noto-sans-symbols-2', file: 'NotoSansSymbols2' }),
];

/** Of writings of East Asia other than Japanese: large (about 100 MB each), so installed where they are needed. */
const OPTIONAL: readonly {
  readonly writing: string;
  readonly suffix: string;
  readonly versions: readonly string[];
}[] = [
  { writing: 'Hans', suffix: 'SC', versions: ['0.4.3', '0.4.3'] },
  { writing: 'Hant', suffix: 'TC', versions: ['0.4.4', '0.4.3'] },
  { writing: 'Kore', suffix: 'KR', versions: ['0.4.3', '0.4.3'] },
];

function optionalFamilies(suffix: string): readonly Family[] {
  const lower = suffix.toLowerCase();
  return [
    {
      family: `Noto Serif ${suffix}`,
      folder: `noto-serif-${lower}`,
      file: `NotoSerif${suffix}`,
      design: 'serif',
    },
    {
      family: `Noto Sans ${suffix}`,
      folder: `noto-sans-${lower}`,
      file: `NotoSans${suffix}`,
      design: 'sans',
    },
  ];
}

function isInstalled({ folder }: Family): boolean {
  try {
    folderOf(folder);
    return true;
  } catch {
    return false;
  }
}

/** Writings (ISO 15924) whose faces are not installed, with the packages to install. */
export const LACKING_FACES: ReadonlyMap<string, readonly string[]> = new Map(
  OPTIONAL.flatMap(({ writing, suffix, versions }) => {
    const families = optionalFamilies(suffix);
    const packages = families.map(({ folder }, i) => `@expo-google-fonts/${folder}@${versions[i]}`);
    return families.every(isInstalled) ? [] : [[writing, packages] as const];
  }),
);

/** The families of writings that are not installed stand empty: Japanese ones, under their name. */
const EAST_ASIAN: readonly FontSource[] = OPTIONAL.flatMap(({ writing, suffix }) =>
  optionalFamilies(suffix).flatMap((family) =>
    upright(LACKING_FACES.has(writing) ? { ...japaneseOf(family), family: family.family } : family),
  ),
);

function japaneseOf({ design }: Family): Family {
  return design === 'sans' ? JAPANESE.sans : JAPANESE.serif;
}

export const FACES: readonly FontSource[] = [...STACKS, ...FALLBACKS, ...EAST_ASIAN];
