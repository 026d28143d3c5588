import type { InlineContainer } from './inlines.ts';

/** Every inline of a container, one after the other. */
export function textOf(name: string, { inlines }: InlineContainer): string {
  return Object.entries(inlines)
    .map(([kind, inline]) => inline(keyOf(name, kind)).written)
    .join(', ');
}

/** The chapter that puts every inline in one container; each word of it is found nowhere else. */
export function chapterOf(name: string, container: InlineContainer): string {
  const { inlines, around } = container;
  const commune = 'noteCall' in inlines ? '\n\n[^commune]: Note commune.' : '';
  const cites = name === 'saying' || 'citation' in inlines;
  const sources = cites ? '\nsources:\n  source:\n    titre: Une source' : '';
  return `---\nid: ${name.toLowerCase()}\ntitre: Chapitre ${name}${sources}\n---\n\n${around(textOf(name, container))}${commune}\n`;
}

/** What tells the words of an inline from those of all others. */
export function keyOf(container: string, kind: string): string {
  return `${container}${kind}`.toLowerCase();
}
