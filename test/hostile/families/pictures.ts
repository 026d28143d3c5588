import { PNG } from 'pngjs';
import jpeg from 'jpeg-js';
import type { Dice } from '../dice.ts';
import { CHAPTER, CHAPTER_HEAD, dossier, type HostileInput, page } from '../input.ts';

/** A drawing of a few colours. */
function pixels(width: number, height: number): Buffer {
  return Buffer.from(
    Array.from({ length: width * height * 4 }, (_, at) => (at % 4 === 3 ? 255 : (at * 7) % 251)),
  );
}

function png(width: number, height: number, colorType: 0 | 2 | 4 | 6 = 2): Buffer {
  const picture = new PNG({ width, height });
  picture.data = pixels(width, height);
  return PNG.sync.write(picture, { colorType });
}

function jpg(width: number, height: number): Buffer {
  return jpeg.encode({ width, height, data: pixels(width, height) }, 80).data;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

function declaring(width: number, height: number): Buffer {
  const picture = png(4, 4);
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  return picture;
}

function broken(dice: Dice, sound: Buffer): Uint8Array {
  const bytes = Buffer.from(sound);
  const at = dice.int(8, bytes.length - 1);
  switch (dice.int(0, 5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      for (let times = dice.int(1, 12); times > 0; times--)
        bytes[dice.int(8, bytes.length - 1)] = dice.int(0, 255);
      return bytes;
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + dice.int(1, 9))]);
    case 3:
      return Buffer.concat([bytes, Buffer.from(dice.words(3))]);
    case 4:
      bytes.writeUInt32BE(0xffffffff, Math.min(at, bytes.length - 4));
      return bytes;
    default:
      return Buffer.concat([bytes.subarray(0, at), bytes]);
  }
}

/** Small pictures: sound, of odd kinds, and broken. */
export function pictures(dice: Dice): HostileInput {
  const size = (): number => dice.pick([1, 2, 7, 30, 61]);
  const sound = dice.pick([
    png(size(), size()),
    png(size(), size(), 0),
    png(size(), size(), 4),
    png(size(), size(), 6),
    jpg(size(), size()),
    png(300, 2),
    png(2, 300),
  ]);
  const bytes = dice.pick<Uint8Array>([
    sound,
    broken(dice, sound),
    broken(dice, sound),
    broken(dice, sound),
    Buffer.from(svg),
    Buffer.from('GIF89a\u0001\u0000\u0001\u0000'),
    Buffer.alloc(0),
    Buffer.from(dice.words(9)),
    declaring(0, 4),
    declaring(60_000, 60_000),
    declaring(0xffffffff, 0xffffffff),
  ]);
  const name = dice.pick(['pont.png', 'pont.jpg', 'pont.jpeg', 'pont.PNG', 'po nt.png', 'pônt.png', 'po\u0302nt.png', 'pont.gif', 'pont', 'pont.png.txt', 'pont%20a.png', 'pont(1).png']); // prettier-ignore
  const path = dice.pick([
    name,
    name,
    name,
    encodeURI(name),
    `<${name}>`,
    name.normalize('NFC'),
    `./${name}`,
    `../fr/${name}`,
  ]);
  const caption = dice.pick([
    '',
    ` "Une légende ${dice.word()}"`,
    ` 'Une légende ${dice.word()}'`,
    ` (Une légende ${dice.word()})`,
  ]);
  const line = `![Un pont ${dice.word()}](${path}${caption})`;
  const body = dice.pick([
    line,
    line,
    `Avant.\n\n${line}\n\nAprès.`,
    `Avant ${line} après.`,
    `- ${line}`,
    `> ${line}`,
    `:::encadre\n${line}\n:::`,
    `${line}\n${line}`,
  ]);
  return {
    what: `a picture ${name}, ${bytes.length} bytes, as ${path}`,
    files: dossier({ [CHAPTER]: page(CHAPTER_HEAD, body), [`essai/fr/${name}`]: bytes }),
  };
}
