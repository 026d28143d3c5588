import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeOfPage {
  readonly axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** What axe finds, each rule with the elements that break it; the page must have been opened with `bypassCSP`. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  // What every rule was content with need not be listed, element by element
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as AxeOfPage).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
