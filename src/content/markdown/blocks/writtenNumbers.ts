/** `1 234,5` → 1234.5; undefined for what is no number, or more than a number can hold. */
export function numberWritten(written: string): number | undefined {
  const plain = written.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const value = /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  // Beyond, another number than the one that is written would be printed.
  return value !== undefined && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
