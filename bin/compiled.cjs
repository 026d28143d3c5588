/**
 * Runs a script with what V8 compiled of it before: most of a start is compiling. Kept beside the
 * script, for one V8 and the options it is started with; a kept one that does not fit is made anew.
 */
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { cachedDataVersionTag } = require('node:v8');
const { constants, Script } = require('node:vm');

const PARAMETERS = 'exports, require, module, __filename, __dirname';

/**
 * @param work what the script is about to do: another command compiles other functions
 * @returns {{ exports: any, keep: () => void }} `keep` once the work is done
 */
function load(file, work) {
  const kept = `${file}.${cachedDataVersionTag()}.${/^[a-z]+$/.test(work) ? work : 'other'}`;
  const script = new Script(`(function (${PARAMETERS}) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData: readIfThere(kept),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const isKept = script.cachedDataRejected === false;
  return { exports: module.exports, keep: () => void (isKept || write(kept, script.createCachedData())) };
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
  try {
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}

module.exports = { load };
