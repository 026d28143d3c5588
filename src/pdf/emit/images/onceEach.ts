import { createHash } from 'node:crypto';
import type { ImageConverter } from './placedImages.ts';

/** Converts images of the same bytes once: started early, they are done when the pages are. */
export function onceEach(convert: ImageConverter): ImageConverter {
  const converted = new Map<string, Promise<Uint8Array>>();
  return (data) => {
    const key = createHash('sha256').update(data).digest('hex');
    let job = converted.get(key);
    if (!job) converted.set(key, (job = convert(data)));
    return job;
  };
}
