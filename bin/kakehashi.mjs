#!/usr/bin/env node
import { stackOfSources } from './compiled.cjs';
import { loadProgram, ROOT, sentenceOfStartFault } from './loadProgram.mjs';

const FAULT = 3;
const argv = process.argv.slice(2);
try {
  const { exports, keep } = await loadProgram('kakehashi', argv[0]);
  process.exitCode = await exports.start(ROOT, argv, (stack) => stackOfSources(stack, ROOT));
  keep(exports.hasStartedMakers() ? 'share' : undefined);
} catch (error) {
  process.stderr.write(`${sentenceOfStartFault(error, process.env)}\n`);
  process.exitCode = FAULT;
}
