import { InvalidArgumentError, Option } from 'commander';
import type { Environment } from '../environment.ts';
import type { WorkShare } from '../makers/sharing.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';

/** `--content`: where the sources lie. */
export function contentOption({ language }: Environment): Option {
  return new Option('--content <dossier>', HELP_WORDS[language].content).default('content');
}

/** `--lang`: one language, or two on facing pages. */
export function editionsOption({ templates, language }: Environment): Option {
  const pairs = templates.languages.flatMap((left) =>
    templates.languages.filter((right) => right !== left).map((right) => `${left}-${right}`),
  );
  const known = [...templates.languages, ...pairs];
  const collect = (value: string, earlier: readonly string[] = []): string[] => {
    // As commander says it of choices; every pair that there could be would be no help in the help.
    if (!known.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`);
    return [...earlier, value];
  };
  return new Option('--lang <langues...>', HELP_WORDS[language].editions).default([]).argParser(collect);
}

/** A number in a range, with a decimal comma or point; `expected` says the range. */
export function numberBetween(least: number, most: number, expected: string): (text: string) => number {
  return (text) => {
    const value = Number(text.replace(',', '.'));
    if (text.trim() === '' || !(value >= least && value <= most)) throw new InvalidArgumentError(expected);
    return value;
  };
}

/** `--id a,b --id c`: three values. */
export function listed(value: string, earlier: readonly string[] = []): string[] {
  const values = value.split(',').map((word) => word.trim());
  return [...earlier, ...values.filter((word) => word !== '')];
}

/** A number of things, from 1; `expected` says so. */
export function wholeNumber(expected: string): (text: string) => number {
  return (text) => {
    if (!/^[1-9][0-9]{0,3}$/.test(text.trim())) throw new InvalidArgumentError(expected);
    return Number(text);
  };
}

/** `2/8`: the second share of eight. */
export function workShare(expected: string): (text: string) => WorkShare {
  return (text) => {
    const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    if (number < 1 || number > of) throw new InvalidArgumentError(expected);
    return { number, of };
  };
}
