#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleOf } from './bundle.mjs';

// React's development build checks every element, which costs a tenth of a build.
process.env.NODE_ENV ??= 'production';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = await bundleOf(root);
const { start } = await import(pathToFileURL(join(bundle, 'kakehashi.mjs')).href);
process.exitCode = await start(root, process.argv.slice(2));
