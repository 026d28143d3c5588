/**
 * Loaded before a measured program, and by the processes that it starts: at its end, each writes what it used into the
 * folder that BENCH_USAGE names.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const folder = process.env['BENCH_USAGE'];
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  if (folder)
    writeFileSync(
      join(folder, `${process.pid}.json`),
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peakMemory: peakMemory() }),
    );
});

/** Bytes. `maxRSS` starts from what the parent held at the fork; Linux also knows the program's own. */
function peakMemory(): number {
  const status = '/proc/self/status';
  const own = existsSync(status)
    ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'latin1'))?.[1]
    : undefined;
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}
