import { beforeEach, describe, expect, it } from 'vitest';
import { Refused } from '../server/ask.ts';
import { createDocuments, type Documents } from './documents.ts';

const FILE = 'content/a.md';
let disk: Map<string, string>;
let documents: Documents;
let timers: (() => void)[];
let isThere: boolean;

const stored = (file: string, text: string) => ({ file, text, hash: `#${text}` });

/** Lets time pass: all that waits is done. */
async function pass(): Promise<void> {
  for (const work of timers.splice(0)) work();
  await new Promise((resolve) => void setImmediate(resolve));
}

beforeEach(() => {
  disk = new Map([[FILE, 'un']]);
  timers = [];
  isThere = true;
  documents = createDocuments({
    read: async (file) => {
      const text = disk.get(file);
      if (text === undefined) throw new Refused('missing');
      return stored(file, text);
    },
    write: async ({ file, text, hash }) => {
      if (!isThere) throw new Refused('unreachable');
      const there = disk.get(file);
      if ((there === undefined ? undefined : `#${there}`) !== hash)
        return there === undefined ? {} : { other: stored(file, there) };
      disk.set(file, text);
      return stored(file, text);
    },
    later: (_, work) => {
      timers.push(work);
      return () => (timers = timers.filter((one) => one !== work));
    },
  });
});

const state = () => documents.get(FILE)?.state.kind;

describe('a text', () => {
  it('is saved after a pause, as it was last typed', async () => {
    await documents.open(FILE);
    documents.edit(FILE, 'deux');
    documents.edit(FILE, 'trois');
    let isSettled = false;
    void documents.settled(FILE).then(() => (isSettled = true));
    await Promise.resolve();
    expect(isSettled).toBe(false);
    expect([state(), disk.get(FILE)]).toEqual(['unsaved', 'un']);
    await pass();
    expect([state(), disk.get(FILE), documents.hasUnsaved(), isSettled]).toEqual([
      'saved',
      'trois',
      false,
      true,
    ]);
  });

  it('that is typed on while it is being saved is saved again', async () => {
    await documents.open(FILE);
    documents.edit(FILE, 'deux');
    for (const work of timers.splice(0)) work();
    documents.edit(FILE, 'trois');
    await pass();
    await pass();
    expect([state(), disk.get(FILE)]).toEqual(['saved', 'trois']);
  });

  it('takes over what another program wrote before it was known here that our own was written', async () => {
    await documents.open(FILE);
    documents.edit(FILE, 'deux');
    for (const work of timers.splice(0)) work();
    // Our write is on the disk, and its answer on its way.
    disk.set(FILE, 'ailleurs');
    await documents.changed([FILE]);
    await pass();
    expect([state(), documents.get(FILE)?.text]).toEqual(['saved', 'ailleurs']);
  });

  it('takes over what another program wrote, as long as nothing was typed here', async () => {
    await documents.open(FILE);
    disk.set(FILE, 'ailleurs');
    await documents.changed([FILE]);
    expect(documents.get(FILE)).toMatchObject({ text: 'ailleurs', state: { kind: 'saved' }, revision: 1 });
  });

  it('waits for the server when it does not answer', async () => {
    await documents.open(FILE);
    isThere = false;
    documents.edit(FILE, 'deux');
    await pass();
    expect(documents.get(FILE)?.state).toEqual({ kind: 'refused', refusal: 'unreachable' });
    isThere = true;
    await pass();
    expect([state(), disk.get(FILE)]).toEqual(['saved', 'deux']);
  });
});

describe('a conflict', () => {
  async function conflict(): Promise<void> {
    await documents.open(FILE);
    documents.edit(FILE, 'ici');
    disk.set(FILE, 'ailleurs');
  }

  it.each(['by the write', 'by the news'])('is noticed %s; neither text is lost', async (way) => {
    await conflict();
    if (way === 'by the write') await pass();
    else await documents.changed([FILE]);
    expect(documents.get(FILE)).toMatchObject({
      text: 'ici',
      state: { kind: 'conflict', other: { text: 'ailleurs' } },
    });
    documents.edit(FILE, 'ici encore');
    await pass();
    expect([state(), disk.get(FILE)]).toEqual(['conflict', 'ailleurs']);
  });

  it('ends with what was written here', async () => {
    await conflict();
    await pass();
    await documents.settle(FILE, 'mine');
    expect([state(), disk.get(FILE)]).toEqual(['saved', 'ici']);
  });

  it('ends with what lies there', async () => {
    await conflict();
    await pass();
    await documents.settle(FILE, 'other');
    expect(documents.get(FILE)).toMatchObject({ text: 'ailleurs', state: { kind: 'saved' }, revision: 1 });
    expect(disk.get(FILE)).toBe('ailleurs');
  });

  it('ends with the changes of both', async () => {
    disk.set(FILE, 'un\ndeux\ntrois\n');
    await documents.open(FILE);
    documents.edit(FILE, 'un\nici\ntrois\n');
    disk.set(FILE, 'un\nailleurs\ntrois\nquatre\n');
    await pass();
    await documents.settle(FILE, 'both');
    const both = 'un\nici\nailleurs\ntrois\nquatre\n';
    expect(documents.get(FILE)).toMatchObject({ text: both, state: { kind: 'saved' }, revision: 1 });
    expect(disk.get(FILE)).toBe(both);
  });

  it('with a file that was deleted can be written again', async () => {
    await documents.open(FILE);
    disk.delete(FILE);
    documents.edit(FILE, 'ici');
    await pass();
    expect(documents.get(FILE)?.state).toEqual({ kind: 'conflict', other: undefined });
    await documents.settle(FILE, 'mine');
    expect([state(), disk.get(FILE)]).toEqual(['saved', 'ici']);
  });

  it('is none where both wrote the same', async () => {
    await documents.open(FILE);
    documents.edit(FILE, 'deux');
    disk.set(FILE, 'deux');
    await pass();
    expect(state()).toBe('saved');
  });
});
