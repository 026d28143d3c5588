/** Many ends at random: `npm run test:kills -- --times 200`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diceOf } from '../dice.ts';
import { faultsOf, leftovers, placedFiles, runBuild, setStage, writeContent } from './stage.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});

const dice = diceOf(Number(values.seed));
const folder = await mkdtemp(join(tmpdir(), 'kakehashi-kills-'));
const stage = await setStage(folder);
const known = new Set<string>();
let faults = 0;

await writeContent(stage, 'deux');
const cold = await runBuild(stage);
if (cold.code !== 0) throw new Error(cold.errors);
await learn();
await writeContent(stage, 'un');
await runBuild(stage);
await learn();
const before = performance.now();
await writeContent(stage, 'deux');
const warm = await runBuild(stage);
const lasts = Math.ceil(performance.now() - before);

for (let time = 1; time <= Number(values.times); time += 1) {
  // Each fifth end comes while the program is bundled for the first time.
  const isCold = dice.once(5);
  if (isCold) await rm(join(stage.program, 'node_modules/.cache'), { recursive: true, force: true });
  await writeContent(stage, dice.pick(['un', 'deux']));
  const how = dice.pick([
    'SIGKILL',
    'SIGKILL',
    'SIGKILL',
    'SIGINT',
    'SIGTERM',
    'ENOSPC',
    'EROFS',
    'the clock',
  ]);
  const at = dice.int(1, (isCold ? cold : warm).steps.length);
  const milliseconds = dice.int(1, isCold ? 2 * lasts : lasts);
  const { code, signal, errors } =
    how === 'the clock'
      ? await runBuild(stage, { afterMilliseconds: milliseconds })
      : await runBuild(stage, { end: { how, at } });
  tell(
    `${time} ${isCold ? 'cold' : 'warm'} ${how} at ${how === 'the clock' ? `${milliseconds} ms` : at} → ${code ?? signal}`,
    [
      ...(await faultsOf(stage, known)),
      ...(errors.trimEnd().split('\n').length > 1 ? [`more than a line: ${errors}`] : []),
    ],
  );
  if (time % 10 > 0) continue;
  const whole = await runBuild(stage);
  tell(`${time} whole`, [
    ...(whole.code === 0 ? [] : [`exit ${whole.code}: ${whole.errors}`]),
    ...(await faultsOf(stage, known)),
    ...(await leftovers(stage)),
  ]);
}
await rm(folder, { recursive: true, force: true });
process.stdout.write(`${values.times} ends, ${faults} faults.\n`);
process.exitCode = faults > 0 ? 1 : 0;

async function learn(): Promise<void> {
  for (const [, sha256] of await placedFiles(stage)) known.add(sha256);
}

function tell(what: string, found: readonly string[]): void {
  faults += found.length;
  for (const fault of found) process.stdout.write(`${what}: ${fault}\n`);
}
