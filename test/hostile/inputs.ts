import { type Dice, diceOf } from './dice.ts';
import { characters } from './families/characters.ts';
import { countedTexts } from './families/countedTexts.ts';
import { drawnBlocks } from './families/drawnBlocks.ts';
import { unreadFiles, writtenNames } from './families/fileNames.ts';
import { languages } from './families/languages.ts';
import { lexicons } from './families/lexicons.ts';
import { longAndDeep } from './families/longAndDeep.ts';
import { markup } from './families/markup.ts';
import { combinations, mutatedFixtures, mutations } from './families/mutations.ts';
import { pictures } from './families/pictures.ts';
import { references } from './families/references.ts';
import { translations } from './families/translations.ts';
import { values } from './families/values.ts';
import { yamlScalars, yamlShapes } from './families/yaml.ts';
import type { HostileInput } from './input.ts';

type Family = (dice: Dice) => HostileInput;

/** Families in turn: so every run of as many numbers holds one input of each. */
const FAMILIES: readonly (readonly [string, Family])[] = [
  ['characters', characters],
  ['markup', markup],
  ['files that are not read', unreadFiles],
  ['scalars of YAML', yamlScalars],
  ['shapes of YAML', yamlShapes],
  ['names', writtenNames],
  ['values', values],
  ['pictures', pictures],
  ['long and deep', longAndDeep],
  ['translations', translations],
  ['references', references],
  ['languages', languages],
  ['drawn blocks', drawnBlocks],
  ['counted texts', countedTexts],
  ['lexicons and tolerances', lexicons],
  ['mutations of content', mutations],
  ['mutations of fixtures', mutatedFixtures],
  ['combinations', combinations],
];

export const HOW_MANY = 1000;

/** So many numbers on, there is one more input of the same family. */
export const FAMILY_COUNT = FAMILIES.length;

export interface NumberedInput extends HostileInput {
  readonly seed: number;
  readonly family: string;
}

/** The input of a seed, from 1 to 1,000 and beyond: the same one each time. */
export function inputOf(seed: number): NumberedInput {
  const [family, make] = FAMILIES[seed % FAMILIES.length] ?? ['characters', characters];
  return { seed, family, ...make(diceOf(seed)) };
}
