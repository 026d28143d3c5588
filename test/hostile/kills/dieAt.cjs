/**
 * Loaded before the program: at its nth change of the file system, the process is ended (`DIE=SIGKILL`), asked to
 * end (`DIE=SIGINT`), or the disk is full from then on (`DIE=ENOSPC`). Half of what is being written is then written.
 * `DIE_STEP` is a pattern of the changes that count; `DIE_WHO` is the name of the program that this is about, since
 * those that it starts load this too.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

const { DIE = '', DIE_AT = '0', DIE_STEP = '', DIE_WHO = '', DIE_LOG } = process.env;
const isMeant = (process.argv[1] ?? '').endsWith(DIE_WHO);
const counting = new RegExp(DIE_STEP);
const log = DIE_LOG ? fs.openSync(DIE_LOG, 'a') : undefined;
const halfWrite = fs.writeFileSync;
let count = 0;

/** @param {() => void} half writes what a sudden end would leave */
function step(name, path, half = () => undefined) {
  if (!counting.test(`${name} ${path}`)) return;
  count += 1;
  if (log !== undefined) fs.writeSync(log, `${name} ${path}\n`);
  const isAt = count === Number(DIE_AT);
  if (DIE.startsWith('SIG') && isAt) {
    half();
    process.kill(process.pid, DIE);
  }
  if (DIE.startsWith('E') && Number(DIE_AT) > 0 && count >= Number(DIE_AT) && !/^(?:rm|unlink)/.test(name)) {
    if (isAt) half();
    throw Object.assign(new Error(`${DIE}: stub, ${name}`), { code: DIE, syscall: name });
  }
}

function halfOf(bytes) {
  return bytes.slice(0, Math.floor(bytes.length / 2));
}

if (isMainThread && isMeant) {
  for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'unlinkSync', 'symlinkSync', 'copyFileSync']) {
    const original = fs[name];
    fs[name] = (path, ...others) => {
      step(name, path);
      return original(path, ...others);
    };
  }
  fs.writeFileSync = (path, bytes, ...others) => {
    step('writeFileSync', path, () => halfWrite(path, halfOf(bytes)));
    return halfWrite(path, bytes, ...others);
  };
  for (const name of ['mkdir', 'rename', 'rm']) {
    const original = fs.promises[name];
    fs.promises[name] = async (path, ...others) => {
      step(name, path);
      return original(path, ...others);
    };
  }
  const open = fs.promises.open;
  fs.promises.open = async (path, flags = 'r', ...others) => {
    if (!/[wax]/.test(String(flags))) return open(path, flags, ...others);
    step('open', path);
    const file = await open(path, flags, ...others);
    const writeFile = file.writeFile.bind(file);
    file.writeFile = async (bytes, ...rest) => {
      step('write', path, () => halfWrite(path, halfOf(bytes)));
      return writeFile(bytes, ...rest);
    };
    return file;
  };
  syncBuiltinESMExports();
}
