import { beforeAll, describe, expect, it } from 'vitest';
import Published from '@react-pdf/font';
import { bundledPackage } from './bundledPackage.ts';

/** As the bundle has it (`bin/bundlePlugins.mjs`): standard faces wait until somebody asks for one. */
let Bundled: typeof Published;
beforeAll(async () => {
  const contents = "export { default } from '@react-pdf/font';";
  ({ default: Bundled } = (await bundledPackage(contents)) as { default: typeof Published });
});

describe('the bundled store of faces', () => {
  it('has a standard face as soon as it is asked for, waited for or not', async () => {
    const wanted = { fontFamily: 'Helvetica', fontWeight: 700, fontStyle: 'italic' } as const;
    const widths = (store: InstanceType<typeof Published>): unknown => {
      const { data } = store.getFont(wanted);
      return (data as unknown as { layout(text: string): { advanceWidth: number } }).layout('Été')
        .advanceWidth;
    };
    expect(widths(new Bundled())).toBe(widths(new Published()));
    const store = new Bundled();
    await store.load(wanted);
    expect(widths(store)).toBe(widths(new Published()));
  });

  it('opens none before', () => {
    const opened = (store: InstanceType<typeof Published>): number =>
      Object.values(store.getRegisteredFonts() as Record<string, { sources: { data: unknown }[] }>)
        .flatMap(({ sources }) => sources)
        .filter(({ data }) => data).length;
    expect(opened(new Published())).toBeGreaterThan(0);
    expect(opened(new Bundled())).toBe(0);
  });
});
