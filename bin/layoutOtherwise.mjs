/**
 * What the bundle has of @react-pdf/layout otherwise than it is published, where it does something for each node or
 * text: of a book there are tens of thousands. The program does the same without it, more slowly.
 */

/** What Yoga is told of a node, in this order, and the key of its style. */
const SETTERS = [
  ['Width', 'width'],
  ['MinWidth', 'minWidth'],
  ['MaxWidth', 'maxWidth'],
  ['MinHeight', 'minHeight'],
  ['MaxHeight', 'maxHeight'],
  ...onEdges('Margin', (edge) => `margin${edge}`),
  ...onEdges('Padding', (edge) => `padding${edge}`),
  ['PositionType', 'position'],
  ...onEdges('Position', (edge) => edge.toLowerCase()),
  ...onEdges('Border', (edge) => `border${edge}Width`),
  ...['display', 'flexDirection', 'alignSelf', 'alignContent', 'alignItems', 'justifyContent'].map(byOwnName),
  ...['flexWrap', 'overflow', 'aspectRatio', 'flexBasis', 'flexGrow', 'flexShrink'].map(byOwnName),
  ...['rowGap', 'columnGap'].map(byOwnName),
];

function onEdges(name, keyOf) {
  return ['Top', 'Right', 'Bottom', 'Left'].map((edge) => [`${name}${edge}`, keyOf(edge)]);
}

function byOwnName(key) {
  return [`${key[0].toUpperCase()}${key.slice(1)}`, key];
}

/** Where a style says nothing of these, they are set all the same: Yoga has them otherwise than styles mean. */
const ALWAYS = ['alignContent', 'flexShrink'];

/** Whatever has no emoji begins and ends with none of these: marks of variation and of writing beyond 16 bits too. */
const MAY_BE_EMOJI = String.raw`/[\u203c-\u2fff\u3030\u303d\u3297\u3299\ud800-\udfff\ufe0f]/`;

const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'].map((corner) => `border${corner}Radius`);

/** For the layout's row of `OTHERWISE` in `bundlePlugins.mjs`. */
export const LAYOUT_OTHERWISE = [
  // Of some forty settings a style says five; the others are what Yoga begins with.
  [
    `compose(setNodeHeight(node), ${SETTERS.map(([name, key]) => `set${name}(node.style.${key})`).join(', ')})(node);`,
    `const { style } = node;
    ${ALWAYS.map((key) => `SETTERS.${key}(style.${key})(node);`).join('\n    ')}
    for (const key in style) {
        const set = SETTERS[key];
        if (set && !isNil(style[key])) set(style[key])(node);
    }
    setNodeHeight(node)(node);`,
  ],
  [
    'const setYogaValues = (node) => {',
    `const SETTERS = Object.assign(Object.create(null), { ${SETTERS.map(([name, key]) => `${key}: set${name}`).join(', ')} });
const setYogaValues = (node) => {`,
  ],
  // The name of what Yoga is asked to do is made once for each setting, not for each node.
  [
    `const setYogaValue = (attr, edge) => (value) => (node) => {
    const { yogaNode } = node;
    if (!isNil(value) && yogaNode) {
        const hasEdge = !isNil(edge);
        const fixedMethod = \`set\${upperFirst(attr)}\`;
        const autoMethod = \`\${fixedMethod}Auto\`;
        const percentMethod = \`\${fixedMethod}Percent\`;
`,
    `const setYogaValue = (attr, edge) => {
    const hasEdge = !isNil(edge);
    const fixedMethod = \`set\${upperFirst(attr)}\`;
    return yogaSetter(attr, edge, hasEdge, fixedMethod, \`\${fixedMethod}Auto\`, \`\${fixedMethod}Percent\`);
};
const yogaSetter = (attr, edge, hasEdge, fixedMethod, autoMethod, percentMethod) => (value) => (node) => {
    const { yogaNode } = node;
    if (!isNil(value) && yogaNode) {
`,
  ],
  ...['Grow', 'Shrink'].flatMap((name) => [
    [`setYogaValue('flex${name}')(value ||`, `setFlex${name}To(value ||`],
    [
      `const setFlex${name} = (value)`,
      `const setFlex${name}To = setYogaValue('flex${name}');\nconst setFlex${name} = (value)`,
    ],
  ]),
  // An object that a property is deleted from is slow to read ever after; and one copy of a node is enough at each step.
  [
    `const newNode = Object.assign({}, node);
    delete newNode.yogaNode;
    if (!node.children)
        return newNode;
    const children = node.children.map(destroyYogaNodes);
    return Object.assign({}, newNode, { children });`,
    `const { yogaNode, ...newNode } = node;
    if (node.children) newNode.children = node.children.map(destroyYogaNodes);
    return newNode;`,
  ],
  [
    `const newNode = Object.assign({}, node, { box });
    if (!node.children)
        return newNode;
    const children = node.children.map(persistDimensions);
    return Object.assign({}, newNode, { children });`,
    `const newNode = Object.assign({}, node, { box });
    if (node.children) newNode.children = node.children.map(persistDimensions);
    return newNode;`,
  ],
  // Few nodes have round corners; the copy of a style that `evolve` makes is slow to read ever after.
  [
    `const style = evolve({
        borderTopLeftRadius: resolveRadius(node.box),`,
    `const own = node.style;
    const style = own && ${CORNERS.map((key) => `own.${key} === undefined`).join(' && ')} ? own : evolve({
        borderTopLeftRadius: resolveRadius(node.box),`,
  ],
  [
    `const newNode = Object.assign({}, node, { style });
    if (!node.children)
        return newNode;
    const children = node.children.map(resolvePercentRadius);
    return Object.assign({}, newNode, { children });`,
    `const newNode = Object.assign({}, node, { style });
    if (node.children) newNode.children = node.children.map(resolvePercentRadius);
    return newNode;`,
  ],
  // What a node inherits is put together key by key, without a list of its keys or a function for each node.
  [
    `Object.entries(style).forEach(([styleName, value]) => {
        mergedStyles[styleName] = mergeValues(styleName, value, inheritedStyles[styleName]);
    });`,
    `for (const styleName in style)
        mergedStyles[styleName] = mergeValues(styleName, style[styleName], inheritedStyles[styleName]);`,
  ],
  [
    'const resolveChild = compose(resolveInheritance, mergeStyles(inheritStyles));\n    const children = node.children.map(resolveChild);\n    return Object.assign({}, node, { children });\n};\n\nconst getComputedMargin',
    `const withInherited = mergeStyles(inheritStyles);
    const children = node.children.map((child) => resolveInheritance(withInherited(child)));
    return Object.assign({}, node, { children });
};

const getComputedMargin`,
  ],
  // The characters that a face lacks are the same in each text.
  [
    "const charSubset = buildSubsetForFont(fragment.attributes.font[0]);\n    const subsetRegex = new RegExp(charSubset.join('|'));",
    'const subsetRegex = ignoredWith(fragment.attributes.font[0]);',
  ],
  [
    'const ignoreChars = (fragments) =>',
    `const ignored = new Map();
const ignoredWith = (font) => {
    let found = ignored.get(font);
    if (!found) ignored.set(font, found = new RegExp(buildSubsetForFont(font).join('|')));
    return found;
};
const ignoreChars = (fragments) =>`,
  ],
  // Most texts hold nothing that an emoji is made of.
  [
    'let lastIndex = 0;\n        Array.from(fragment.string.matchAll(regex))',
    `let lastIndex = 0;
        if (MAY_BE_EMOJI.test(fragment.string)) Array.from(fragment.string.matchAll(regex))`,
  ],
  [
    'const embedEmojis = (fragments) => {',
    `const MAY_BE_EMOJI = ${MAY_BE_EMOJI};\nconst embedEmojis = (fragments) => {`,
  ],
];
