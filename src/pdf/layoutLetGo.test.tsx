import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Document, Page } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import { createFontLibrary, layOut } from './reactPdf.ts';

/** Lays out for a caller that sees more than it gives, as that of a book does. */
async function layOutOnce(): Promise<WeakRef<object>> {
  const seen = { pages: [1, 2, 3] };
  const layOutSeen = async () => {
    await layOut(
      <Document>
        <Page size="A5" />
      </Document>,
      createFontLibrary([]),
    );
    return seen.pages.length;
  };
  await layOutSeen();
  return new WeakRef(seen);
}

it('holds nothing of the first layout when it is let go', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const seen = await layOutOnce();
  await setTimeout(10);
  collect();
  await setTimeout(10);
  collect();
  expect(seen.deref()).toBeUndefined();
});
