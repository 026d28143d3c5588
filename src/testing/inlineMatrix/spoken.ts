/** What is heard: the quoted texts of the tree, blocks apart. */
export function spokenIn(tags: string): string {
  return tags
    .split('\n')
    .map((line) => {
      const text = /(?:^| )"(.*)"$/.exec(line)?.[1] ?? '';
      return /^ *(?:P|H\d|Lbl|LBody|TD|TH|Caption|TOCI|Note)\b/.test(line) ? `\n${text}` : text;
    })
    .join('');
}
