import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { slugOf } from '../../../content/files/slug.ts';
import { MOST_PICTURE_BYTES } from '../../../pictures/bounds.ts';
import type { WrittenPicture } from '../../protocol.ts';
import type { ContentStore, RefusedFile } from '../files/contentStore.ts';
import { answerStored, tooLarge } from '../files/fileRoutes.ts';
import { photoBlock } from './photoBlock.ts';

const words = z.string().trim().min(1).max(500);
const askedPicture = z.object({
  text: z.string(),
  name: z.string(),
  alt: words,
  credit: words,
  licence: words,
});

/** Pictures of one name that a content may have. */
const MOST_OF_A_NAME = 99;

/**
 * Takes a picture for a text: nothing is written unless its alternative, credit and licence are said, nor over another
 * picture. It lies in the `images` folder of the content.
 * @param root folder of content, as places name it
 */
export function pictureRoutes(root: string, store: ContentStore): Hono {
  const routes = new Hono();
  routes.post('/picture', bodyLimit({ maxSize: MOST_PICTURE_BYTES, onError: tooLarge }), async (c) => {
    const asked = askedPicture.safeParse(c.req.query());
    if (!asked.success) return c.json({ refusal: 'not-understood' }, 400);
    const { text, name, ...facts } = asked.data;
    const there = await store.readText(text);
    if ('refusal' in there) return answerStored(c, there);
    // Loaded late: decoding takes a native library.
    const { withinReason } = await import('../../../pictures/withinReason.ts');
    const picture = await withinReason(new Uint8Array(await c.req.arrayBuffer()));
    if ('fault' in picture) {
      const refusal = picture.fault === 'format' ? 'no-picture' : 'unusable-picture';
      return c.json({ refusal }, 415);
    }
    const ending = picture.format === 'PNG' ? 'png' : 'jpg';
    const plainName = slugOf(name.replace(/\.[a-z]{2,5}$/i, '')) || 'image';
    const written = await writeUnderFreeName(store, `${root}/images/${plainName}`, ending, picture.bytes);
    if ('refusal' in written) return answerStored(c, written);
    return c.json({
      file: written.file,
      block: photoBlock(text, written.file, facts),
      isReduced: picture.isReduced,
    } satisfies WrittenPicture);
  });
  return routes;
}

/** Under its name, or the first `name-2` that is free; the same picture under its name is not written again. */
async function writeUnderFreeName(
  store: ContentStore,
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<{ readonly file: string } | RefusedFile> {
  for (let number = 1; number <= MOST_OF_A_NAME; number += 1) {
    const file = `${name}${number === 1 ? '' : `-${number}`}.${ending}`;
    const written = await store.writePicture(file, bytes);
    if (!('refusal' in written) || written.refusal !== 'taken') return written;
    const there = await store.readPicture(file);
    if (!('refusal' in there) && Buffer.compare(there, bytes) === 0) return { file };
  }
  return { refusal: 'taken' };
}
