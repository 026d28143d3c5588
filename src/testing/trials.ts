/**
 * How often a random test tries. A sample of each family is enough for every run, since the next one draws
 * others; `FUZZ=20` tries twenty times as often (`.ci/nightly`).
 */
export function trials(sample: number): number {
  return sample * Number(process.env['FUZZ'] ?? 1);
}
