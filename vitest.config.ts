import { defineConfig } from 'vitest/config';
import { v8Flags } from './bin/loadProgram.mjs';

/** Before React is loaded anywhere: its development build is slower, and is not what editors run. */
process.env['NODE_ENV'] = 'production';

const MINUTE = 60_000;

export default defineConfig({
  test: {
    env: { NODE_ENV: 'production' },
    // Modules keep no state that a test could leave behind: loading them once halves the time.
    isolate: false,
    // What was transpiled for one project, or for the run before, need not be again: kept by its text.
    experimental: { fsModuleCache: true },
    // What a test changes of the world is put back before the next one, in whatever order they come.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    setupFiles: ['src/testing/noWarnings.setup.ts'],
    maxWorkers: '100%',
    // As the program runs: room for what lives shortly, and no early optimising of what is run a few times.
    execArgv: ['--max-semi-space-size=64', ...v8Flags(process.versions.v8)],
    // Limits (below) only end what hangs: how fast a machine is, and how busy, must fail no test.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{src,templates,fonts,bench,test/architecture,test/contracts,test/hostile}/**/*.test.{ts,tsx}',
          ],
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['test/desk/**/*.test.ts'],
          globalSetup: ['test/desk/temporaryRoot.setup.ts'],
          // A desk answers when it can: a second is no limit for what a busy machine does.
          expect: { poll: { timeout: MINUTE, interval: 100 } },
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'books',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{architecture,contracts,desk,hostile}/**'],
          globalSetup: ['test/books/buildBooks.setup.ts'],
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
    ],
  },
});
