import type { Language } from '../../../src/i18n/language.ts';

/** What Japanese maps leave out at the end of the names of cities: the point says that one is there. */
export const LEFT_OUT = '市';
/** Characters that are left at least. */
const LEAST = 2;

/**
 * Names as a map writes them, in the same order. A Japanese name keeps its ending where another authority of
 * the map would be called the same without it.
 * @param names those of the authorities on one map, each as often as it is there
 */
export function namesOnMap(names: readonly string[], language: Language): string[] {
  if (language !== 'ja') return [...names];
  const wanted = new Set(names);
  return names.map((name) => {
    const short = name.endsWith(LEFT_OUT) ? name.slice(0, -LEFT_OUT.length) : name;
    return [...short].length < LEAST || wanted.has(short) ? name : short;
  });
}
