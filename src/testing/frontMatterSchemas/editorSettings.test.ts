import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const SETTINGS = z.looseObject({ 'yaml.schemas': z.record(z.string(), z.array(z.string())) });

it('the settings for editors name schemas that there are, and files of the content', () => {
  const settings = SETTINGS.parse(JSON.parse(readFileSync('.vscode/settings.json', 'utf8')));
  for (const [schema, patterns] of Object.entries(settings['yaml.schemas'])) {
    expect([schema, existsSync(schema)]).toEqual([schema, true]);
    for (const pattern of patterns) expect(pattern).toMatch(/^content\/.*\.md$/);
  }
});
