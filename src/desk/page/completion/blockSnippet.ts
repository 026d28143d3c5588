import type { NamesToWrite } from '../../../session/live/liveTypes.ts';

type WrittenBlock = NamesToWrite['blocks'][number];

/**
 * A block as one begins to write it, for CodeMirror: `#{}` are the places that Tab goes to, and the cursor waits in the
 * first of them.
 */
export function blockSnippet({ name, required, holds }: WrittenBlock): string {
  const settings = required.map((attribute) => `${attribute}="#{}"`).join(' ');
  return `${name}${settings === '' ? '' : `{${settings}}`}\n${INSIDE[holds]}\n:::`;
}

const INSIDE: Readonly<Record<WrittenBlock['holds'], string>> = {
  blocks: '#{}',
  table: '| #{} | #{} |\n| --- | --- |\n| #{} | #{} |',
  list: '- **#{}** #{}',
  picture: '![#{}](#{})',
};
