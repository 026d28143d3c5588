/** Declarations of a style, in their order: name and value. */
export type Declarations = readonly (readonly [name: string, value: string])[];

/** Declarations of each class, or what of the sheet selects anything else. */
export type StyleSheetReading =
  { readonly classes: ReadonlyMap<string, Declarations> } | { readonly fault: string };

/** The rules of a `<style>`: of classes alone, as drawing programs write them. */
export function readStyleSheet(sheet: string): StyleSheetReading {
  const classes = new Map<string, (readonly [string, string])[]>();
  for (const rule of withoutComments(sheet).split('}')) {
    const [selectors = '', declarations, ...deeper] = rule.split('{');
    if (selectors.trim() === '' && declarations === undefined) continue;
    if (declarations === undefined || deeper.length > 0) return { fault: rule.trim().slice(0, 40) };
    const read = readDeclarations(declarations);
    for (const selector of selectors.split(',')) {
      const [, name] = /^\s*\.([\w-]+)\s*$/.exec(selector) ?? [];
      if (name === undefined) return { fault: selector.trim().slice(0, 40) };
      const known = classes.get(name) ?? [];
      if (known.length === 0) classes.set(name, known);
      for (const one of read) known.push(one);
    }
  }
  return { classes };
}

/** `fill:#123;stroke:none` */
export function readDeclarations(style: string): Declarations {
  return withoutComments(style)
    .split(';')
    .flatMap((declaration) => {
      const at = declaration.indexOf(':');
      if (at < 0) return [];
      const name = declaration.slice(0, at).trim().toLowerCase();
      return [[name, declaration.slice(at + 1).trim()] as const];
    });
}

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('/*');
  return first + others.map((part) => part.slice(part.indexOf('*/') + 2)).join('');
}
