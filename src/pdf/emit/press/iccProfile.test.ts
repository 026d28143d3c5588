import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outputProfileFault } from './iccProfile.ts';

it('takes an output profile in CMYK and nothing else', () => {
  const coated = readFileSync('color/FOGRA39L_coated.icc');
  expect(outputProfileFault(coated)).toBeUndefined();
  expect(outputProfileFault(readFileSync('color/sRGB.icc'))).toBe('class');
  expect(outputProfileFault(Buffer.from('no profile'))).toBe('signature');
  const rgb = Buffer.from(coated);
  rgb.write('RGB ', 16, 'latin1');
  expect(outputProfileFault(rgb)).toBe('colour space');
});
