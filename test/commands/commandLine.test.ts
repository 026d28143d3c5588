import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Section } from '../../src/pdf/layout/section.ts';
import type { Kind } from '../../src/publishing/kind.ts';
import type { Templates } from '../../src/publishing/templates.ts';
import { templates } from '../../templates/registry.ts';
import { fakeEnvironment, type FakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const OTHER_COUNTRY = 'test/contenu-autre-pays';

interface Run {
  readonly code: number;
  readonly environment: FakeEnvironment;
}

async function run(
  argv: readonly string[],
  changes: Parameters<typeof fakeEnvironment>[0] = {},
): Promise<Run> {
  const environment = fakeEnvironment(changes);
  return { code: await main(argv, environment), environment };
}

function askingForNowhere(section: Section): Section['body'] {
  return (references) => {
    references.pageOf('nulle-part');
    return section.body(references);
  };
}

/** The templates, with what one kind makes changed. */
function withSections(name: string, change: (sections: Section[]) => Section[]): Templates {
  const kinds = templates.kinds.map((kind): Kind => {
    if (kind.name !== name) return kind;
    const works: Kind['works'] = (...of) =>
      kind.works(...of).map((work) => ({
        ...work,
        sections: async (target) => change(await work.sections(target)),
      }));
    return { ...kind, works };
  });
  return { ...templates, kinds };
}

describe('build --plan', () => {
  it('prints the jobs as JSON and does none', async () => {
    const out = await temporaryFolder();
    const { code, environment } = await run(['build', '--content', OTHER_COUNTRY, '--plan', '--out', out]);
    expect(code).toBe(0);
    const plan = JSON.parse(environment.said.join('\n')) as unknown[];
    const planned = ['dossier-pays-allemagne', 'repertoire-partenariats-allemagne'].map((publication) =>
      expect.objectContaining({
        publication,
        language: 'fr',
        target: 'screen',
        file: `${publication}/${publication}.2026-11.fr.screen.pdf`,
      }),
    );
    expect(plan).toEqual(expect.arrayContaining(planned));
    expect(await readdir(out)).toEqual([]);
  });

  it('plans the publications that are asked for, by id or by kind', async () => {
    for (const name of ['dossier', 'dossier-pays-allemagne']) {
      const { environment } = await run(['build', '--content', OTHER_COUNTRY, '--plan', '--only', name]);
      const plan = JSON.parse(environment.said.join('\n')) as { publication: string }[];
      expect(new Set(plan.map(({ publication }) => publication))).toEqual(
        new Set(['dossier-pays-allemagne']),
      );
    }
  });
});

describe('build --only', () => {
  it('builds one publication and leaves the other alone', async () => {
    const out = await temporaryFolder();
    const { code } = await run([
      'build',
      '--content',
      OTHER_COUNTRY,
      '--out',
      out,
      '--only',
      'repertoire',
      '--lang',
      'fr',
    ]);
    expect(code).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['manifest.json', 'repertoire-partenariats-allemagne']);
  });
});

describe('exit codes', () => {
  it.each([
    ['an unknown option', ['build', '--couleur']],
    ['an unknown command', ['imprimer']],
    ['no command', []],
    ['an unknown language', ['build', '--lang', 'xx']],
    ['a publication that does not exist', ['build', '--content', OTHER_COUNTRY, '--only', 'annuaire']],
  ])('2 for %s, with a word about it', async (_, argv) => {
    const { code, environment } = await run(argv);
    expect(code).toBe(2);
    expect(environment.warned.join('').length).toBeGreaterThan(20);
  });

  it('0 for --help', async () => {
    const { code, environment } = await run(['--help']);
    expect(code).toBe(0);
    expect(environment.said.join('\n')).toContain('build');
  });

  it('1 for a folder that does not exist', async () => {
    const { code, environment } = await run(['build', '--content', 'test/nulle-part']);
    expect(code).toBe(1);
    expect(environment.warned.join('\n')).toContain('FI-001');
  });

  it('3 for a fault of the program, which says so', async () => {
    const out = await temporaryFolder();
    const faulty = withSections('dossier', () => {
      throw new Error('the template is broken');
    });
    const { code, environment } = await run(['build', '--content', OTHER_COUNTRY, '--out', out], {
      templates: faulty,
    });
    expect(code).toBe(3);
    expect(environment.warned.join('\n')).toMatch(
      /Défaut du programme en composant dossier-pays-allemagne\/.*the template is broken[^]*Envoyez ces lignes/,
    );
    // The publication beside it is made all the same.
    expect(await readdir(out)).toEqual(['repertoire-partenariats-allemagne']);
  });

  it('1 for a reference that stands nowhere, without touching the last good file', async () => {
    const out = await temporaryFolder();
    const file = join(out, 'dossier-pays-allemagne/dossier-pays-allemagne.2026-11.fr.screen.pdf');
    await mkdir(dirname(file));
    await writeFile(file, 'the last good file');
    const lost = withSections('dossier', (sections) =>
      sections.map((section) => ({ ...section, body: askingForNowhere(section) })),
    );
    const { code, environment } = await run(
      ['build', '--content', OTHER_COUNTRY, '--out', out, '--only', 'dossier'],
      {
        templates: lost,
      },
    );
    expect([code, environment.warned.join('\n')]).toEqual([1, expect.stringContaining('TY-003')]);
    expect(await readFile(file, 'utf8')).toBe('the last good file');
  });

  it('1 from the process itself, whose report is JSON and nothing else', async () => {
    const argv = ['bin/kakehashi.mjs', 'check', '--content', 'test/contenu-fautif', '--format', 'json'];
    const failure = await promisify(execFile)(process.execPath, argv).then(
      () => undefined,
      (error: { code: number; stdout: string }) => error,
    );
    expect(failure?.code).toBe(1);
    expect(JSON.parse(failure?.stdout ?? '')).toHaveLength(12);
  });
});

describe('names of files', () => {
  it('are made of what they hold', async () => {
    const { environment } = await run(['build', '--plan']);
    const plan = JSON.parse(environment.said.join('\n')) as { file: string }[];
    for (const { file } of plan) {
      expect(file).toMatch(/^([a-z0-9-]+)\/\1\.\d{4}-\d{2}\.(?:fr|ja|en|fr-ja)\.(?:screen|press)\.pdf$/);
      expect(join('/output', file)).toBe(`/output/${file}`);
    }
  });
});
