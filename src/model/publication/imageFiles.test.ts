import { expect, it } from 'vitest';
import { imageFilesIn } from './imageFiles.ts';

const image = (file: string) => ({ kind: 'image', file, alt: 'Un pont' });

it('finds images in chapters, lists and asides, each once', () => {
  const chapter = {
    blocks: [
      image('a.png'),
      { kind: 'list', items: [{ blocks: [image('b.jpg')] }] },
      { kind: 'aside', blocks: [{ kind: 'quotation', blocks: [image('c.png')] }, image('a.png')] },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'image' }] },
    ],
  };
  expect(imageFilesIn({ dossier: { chapters: [chapter, { blocks: [] }] } })).toEqual([
    'a.png',
    'b.jpg',
    'c.png',
  ]);
});
