import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import './pdfJs.ts';

/** As V8 writes functions, whatever has replaced `toString` here. */
const writtenBy = runInNewContext('Function.prototype.toString') as () => string;

it('leaves the language of the process as Node has it', () => {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  for (const own of [push, parse, stringify, Function.prototype.toString])
    expect(writtenBy.call(own)).toContain('[native code]');
});
