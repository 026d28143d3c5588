import type { Language } from '../../../i18n/language.ts';
import type { TranslationTask } from '../translation.ts';

/**
 * What is made of a source that was read, in each language: it is the same again while the source, the translation and
 * the memory of the language are the very ones, as they are in content that stays open.
 */
export function oncePerLanguage<Source extends object, Value>(
  translate: (source: Source, task: TranslationTask) => Value,
): (source: Source, task: TranslationTask) => Value {
  const known = new WeakMap<
    Source,
    Map<Language, { readonly task: TranslationTask; readonly value: Value }>
  >();
  return (source, task) => {
    const languages = known.get(source) ?? new Map<Language, { task: TranslationTask; value: Value }>();
    known.set(source, languages);
    const last = languages.get(task.language);
    if (last !== undefined && isSame(last.task, task)) return last.value;
    const value = translate(source, task);
    languages.set(task.language, { task, value });
    return value;
  };
}

function isSame(one: TranslationTask, other: TranslationTask): boolean {
  const names = Object.keys(one) as (keyof TranslationTask)[];
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
