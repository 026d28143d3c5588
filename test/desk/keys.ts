import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a screen reader says first of what has the keyboard; nothing of what only holds others. */
const NAME_OF_FOCUSED = `(() => {
  const one = document.activeElement;
  const label = one?.getAttribute('aria-label');
  if (one?.matches('input, select, textarea')) return label ?? one.labels[0]?.textContent ?? '';
  return label ?? (one?.matches('button, summary') ? one.textContent : '') ?? '';
})()`;

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until what has the keyboard says some words. */
export async function tabTo(page: Page, words: RegExp | string, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let steps = 0; steps < 90; steps += 1) {
    await page.keyboard.press(key);
    const name = await page.evaluate<string>(NAME_OF_FOCUSED);
    seen.push(name.slice(0, 40));
    if (typeof words === 'string' ? name.includes(words) : words.test(name)) return;
  }
  expect.fail(`Tab never reached ${String(words)}: ${seen.join(' · ')}`);
}
