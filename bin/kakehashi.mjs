#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundleOf } from './bundle.mjs';
import { load } from './compiled.cjs';

// React's development build checks every element, which costs a tenth of a build.
process.env.NODE_ENV ??= 'production';

// A build is short: code that V8 optimises early (by default after a third of this) seldom pays for it.
setFlagsFromString('--interrupt-budget=200000');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const argv = process.argv.slice(2);
const { exports, keep } = load(join(await bundleOf(root), 'kakehashi.cjs'), argv[0]);
process.exitCode = await exports.start(root, argv);
keep();
