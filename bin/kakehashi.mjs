#!/usr/bin/env node
import { stackOfSources } from './compiled.cjs';
import { ANSWER, openProgram, ROOT, sentenceOfStartFault } from './loadProgram.mjs';

const FAULT = 3;
const argv = process.argv.slice(2);
for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
try {
  const loadEntry = await openProgram(argv[0]);
  process.exitCode = (await answerUsage(loadEntry)) ?? (await runCommand(loadEntry));
} catch (error) {
  process.stderr.write(`${sentenceOfStartFault(error, process.env)}\n`);
  process.exitCode = FAULT;
}

/** What names no command is answered at once; `undefined` where one is named. */
async function answerUsage(loadEntry) {
  const { exports, keep } = await loadEntry(ANSWER);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const code = await exports.answerUsage(argv, {
    locale: LC_ALL || LC_MESSAGES || LANG,
    say: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
  });
  keep();
  return code;
}

async function runCommand(loadEntry) {
  const { exports, keep } = await loadEntry('kakehashi');
  const code = await exports.start(ROOT, argv, (stack) => stackOfSources(stack, ROOT));
  keep(exports.hasStartedMakers() ? 'share' : undefined);
  return code;
}

/** Whoever read the output has gone (`| head -1`): the work goes on, and its exit code says how it went. */
function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
}
