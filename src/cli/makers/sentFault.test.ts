import { expect, it } from 'vitest';
import { deserialize, serialize } from 'node:v8';
import { UnreadableFont } from '../../pdf/reactPdf.ts';
import { sentenceOfOutputFault } from '../output/outputFaults.ts';
import { OutsideOutput } from '../output/outputFolder.ts';
import { CannotWrite } from '../output/wholeFile.ts';
import { receivedFault, sentFault, type SentFault } from './sentFault.ts';

function throughPipe(fault: unknown): Error {
  return receivedFault(deserialize(serialize(sentFault(fault))) as SentFault);
}

it('a fault of another process is told in the words of one that happened here', () => {
  for (const fault of [new CannotWrite('out/a.pdf', 'ENOSPC'), new OutsideOutput('out/../a.pdf')]) {
    expect(sentenceOfOutputFault(throughPipe(fault), 'en')).toBe(sentenceOfOutputFault(fault, 'en'));
    expect(sentenceOfOutputFault(fault, 'en')).toBeDefined();
  }
  const font = throughPipe(new UnreadableFont('a.otf', new Error('cut short')));
  expect(font).toBeInstanceOf(UnreadableFont);
  expect(font).toMatchObject({ file: 'a.otf', cause: 'cut short' });
});

it('any other says where it happened', () => {
  const fault = new TypeError('no such thing');
  expect(throughPipe(fault)).toMatchObject({ message: 'no such thing', stack: fault.stack });
  expect(throughPipe('no error at all').message).toBe('no error at all');
});
