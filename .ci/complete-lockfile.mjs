/**
 * `node .ci/complete-lockfile.mjs`: adds to package-lock.json the packages of other platforms that a
 * registry did not have when the lock was made. npm leaves them out, and `npm ci` then refuses the lock,
 * though it would never install them here. Run after `npm install`; test/lockfile.test.ts tells when.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { packages } = lock;

for (const { optionalDependencies = {}, dev, engines, license } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (packages[`node_modules/${name}`] || !/^\d/.test(version)) continue;
    const [, os, cpu, abi = ''] =
      /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)-?([a-z]*)/.exec(name) ?? [];
    if (!os || !cpu) continue;
    const libc = abi.startsWith('musl')
      ? ['musl']
      : os === 'linux' && abi.startsWith('gnu')
        ? ['glibc']
        : undefined;
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...(libc && { libc }),
      ...(license && { license }),
      optional: true,
      os: [os],
      ...(engines && { engines }),
    };
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
