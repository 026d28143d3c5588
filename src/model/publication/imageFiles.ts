/** Files of all images in a publication, each once, in reading order, however deep they stand in its blocks. */
export function imageFilesIn(content: object): string[] {
  const files = new Set<string>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('kind' in value && value.kind === 'image' && 'file' in value) files.add(String(value.file));
    for (const child of Object.values(value)) visit(child);
  };
  visit(content);
  return [...files];
}
