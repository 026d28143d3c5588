/** How whole builds grow with each thing that a book holds: `npm run test:growth -- --only notes --to 4000`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONSTRUCTS } from './constructs.ts';
import { exponentOf, measureBuild } from './measure.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    from: { type: 'string', default: '125' },
    to: { type: 'string', default: '1000' },
  },
});

/** Of the last doubling; what takes longer with less is a fault, not the machine's noise. */
const MOST = 1.4;
/** Milliseconds; what takes less says nothing of how it grows. */
const LONG_ENOUGH = 1000;

const folder = await mkdtemp(join(tmpdir(), 'kakehashi-growth-'));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const steep: string[] = [];

// The first build loads and compiles what all others use.
await measureBuild(CONSTRUCTS['paragraphs'] ?? (() => ({})), 60, join(folder, 'first'));
for (const [name, make] of Object.entries(CONSTRUCTS)) {
  if (values.only !== undefined && !name.includes(values.only)) continue;
  const sizes: { count: number; time: number }[] = [];
  for (let count = Number(values.from); count <= Number(values.to); count *= 2) {
    const { time, code, said } = await measureBuild(make, count, join(folder, String(count)));
    if (code !== 0) {
      say(`${name}: refused at ${count}\n${said.split('\n').slice(0, 3).join('\n')}`);
      break;
    }
    sizes.push({ count, time });
  }
  tell(name, sizes);
}
await rm(folder, { recursive: true, force: true });
if (steep.length > 0) say(`Steeper than ${MOST}: ${steep.join(', ')}`);
process.exitCode = steep.length > 0 ? 1 : 0;

function tell(name: string, sizes: readonly { count: number; time: number }[]): void {
  const [before, last] = [sizes.at(-2), sizes.at(-1)];
  if (!before || !last) return;
  const exponent = exponentOf(before, last);
  const times = sizes.map(({ count, time }) => `${count}: ${(time / 1000).toFixed(2)} s`).join('  ');
  say(`${name.padEnd(24)} ${exponent.toFixed(2)}  ${times}`);
  if (exponent > MOST && last.time > LONG_ENOUGH) steep.push(name);
}
