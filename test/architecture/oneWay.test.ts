import { expect, it } from 'vitest';
import { isForTests, sourceFilesOf } from './sourceFiles.ts';

const files = sourceFilesOf(['kakehashi.ts', 'api.ts', 'src', 'templates']).filter(
  ({ path }) => !isForTests(path),
);

function importersOf(file: string): string[] {
  return files.filter(({ imports }) => imports.includes(file)).map(({ path }) => path);
}

it('lays out every book by the same job, cold or in content that stays open', () => {
  expect(importersOf('src/cli/jobs/makeJob.ts')).toEqual(
    expect.arrayContaining(['src/cli/jobs/buildJobs.ts', 'src/session/live/liveViews.ts']),
  );
  // A release says by itself what its edition for the screen carries
  const jobs = ['src/cli/jobs/makeJob.ts', 'src/cli/release/makeReleases.ts'];
  expect(importersOf('src/cli/jobs/prepareScreenPdf.ts')).toEqual(jobs);
  expect(importersOf('src/cli/commands/contentCheck.ts')).toEqual(
    expect.arrayContaining([
      'src/cli/commands/build.ts',
      'src/session/liveSession.ts',
      'src/session/openSession.ts',
    ]),
  );
});
