/**
 * Runs a script with what V8 compiled of it before: most of a start is compiling. Kept beside the
 * script, for one V8 and the options it is started with; a kept one that does not fit is made anew.
 */
const { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire, SourceMap } = require('node:module');
const { dirname, join, relative, resolve } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { constants, Script } = require('node:vm');

const PARAMETERS = 'exports, require, module, __filename, __dirname';

/**
 * @param work what the script is about to do: another command compiles other functions
 * @returns {{ exports: any, keep: (done?: string) => void }} `keep` once the work is done; `done` where that was not
 *   the work that was expected: `share`, which is read where there is nothing better
 */
function load(file, work) {
  const nameFor = (one) => `${file}.${cachedDataVersionTag()}.${one}`;
  const asked = /^[a-z]+$/.test(work) ? work : 'other';
  const [kept, cachedData] = firstThere([asked, 'share'].map(nameFor));
  const script = new Script(`(function (${PARAMETERS}) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const isSound = script.cachedDataRejected === false;
  const keep = (done = asked) => {
    const isKept = isSound && [asked, done].map(nameFor).includes(kept);
    if (!isKept) write(nameFor(done), script.createCachedData());
  };
  return { exports: module.exports, keep };
}

/** @returns the name and the bytes of the first file that there is */
function firstThere(files) {
  for (const file of files) {
    const bytes = readIfThere(file);
    if (bytes !== undefined) return [file, bytes];
  }
  return [undefined, undefined];
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all; a folder that cannot be written to costs time, nothing else. */
function write(file, bytes) {
  const fresh = `${file}.${process.pid}`;
  try {
    removeLeftovers(dirname(file));
    writeFileSync(fresh, bytes);
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** What processes that were ended while they wrote have left. */
function removeLeftovers(folder) {
  for (const name of readdirSync(folder)) {
    const [, writer] = /^\w+\.cjs\.\d+\.[a-z]+\.(\d+)$/.exec(name) ?? [];
    if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

/** Whether a process still runs, which may be writing. */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Places of a bundle in a stack, as places of the sources (`src/cli/main.ts:21:5`); read only when something fails. */
function stackOfSources(stack, root) {
  return stack.replace(
    /(?:file:\/\/)?(\/[^\s()]+\.[cm]js|[A-Z]:[^\s()]+\.[cm]js):(\d+):(\d+)/g,
    (whole, file, line, column) => {
      const map = mapOf(file);
      const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
      if (!entry?.originalSource) return whole;
      const source = relative(root, resolve(dirname(file), entry.originalSource)).replaceAll('\\', '/');
      return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    },
  );
}

function mapOf(file) {
  const text = readIfThere(`${file}.map`);
  return text && new SourceMap(JSON.parse(text.toString('utf8')));
}

module.exports = { isRunning, load, stackOfSources };
