import { describe, expect, it } from 'vitest';
import { DEEPEST_GROUP, DRAWING_HEIGHT, MOST_SHAPES } from './drawing.ts';
import { readDrawing } from './readDrawing.ts';

const svg = (inside: string, attributes = 'viewBox="0 0 20 10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}\n</svg>`;

const drawn = (inside: string, attributes?: string) => {
  const read = readDrawing(svg(inside, attributes));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.drawing;
};

const told = (file: string): string[] => {
  const read = readDrawing(file);
  return 'faults' in read
    ? read.faults.map(({ fault, found, line }) => `${line} ${fault} ${found}`)
    : ['nothing'];
};

describe('what is drawn', () => {
  it('brings every shape to one height, its transforms applied, the innermost first', () => {
    const { width, shapes } = drawn(
      '<g transform="translate(2 0)"><rect transform="scale(2)" width="1" height="2"/></g>',
    );
    expect(width).toBe(2 * DRAWING_HEIGHT);
    expect(shapes).toEqual([{ outline: 'M20 0H40V40H20Z', fill: '#000000' }]);
  });

  it.each([
    ['<rect x="1" y="1" width="2" height="2"/>', 'M10 10H30V30H10Z'],
    ['<line x1="0" y1="0" x2="1" y2="1"/>', 'M0 0L10 10'],
    ['<polyline points="0,0 1,0 1,1"/>', 'M0 0L10 0 10 10'],
    ['<polygon points="0 0 1 0 1 1"/>', 'M0 0L10 0 10 10Z'],
    ['<path d="m1 1h1v1z"/>', 'M10 10H20V20Z'],
  ])('draws %s', (element, outline) => {
    expect(drawn(element).shapes[0]?.outline).toBe(outline);
  });

  it('draws circles, ellipses and round corners as curves', () => {
    for (const element of [
      '<circle cx="5" cy="5" r="4"/>',
      '<ellipse cx="5" cy="5" rx="4" ry="2"/>',
      '<rect width="4" height="4" rx="1"/>',
    ])
      expect(drawn(element).shapes[0]?.outline).toMatch(/^M[\d. ]+(?:[CHV].*)Z$/);
  });

  it('takes colours from attributes, then from classes, then from the style; from the groups around', () => {
    const style = '<defs><style>.a{fill:#0af} .b, .c{fill:rgb(10, 20, 30)}</style></defs>';
    const fills = drawn(
      `${style}<g fill="red"><path d="M0 0h1v1z"/><path class="a" fill="blue" d="M0 0h1v1z"/>` +
        '<path class="b a" d="M0 0h1v1z"/><path class="a" style="fill: white" d="M0 0h1v1z"/></g>',
    ).shapes.map(({ fill }) => fill);
    expect(fills).toEqual(['#FF0000', '#00AAFF', '#0A141E', '#FFFFFF']);
  });

  it('widens strokes with the drawing', () => {
    const [shape] = drawn('<path transform="scale(2)" d="M0 0h4" fill="none" stroke="#123456"/>').shapes;
    expect(shape).toEqual({
      outline: 'M0 0H80',
      stroke: { colour: '#123456', width: 20, cap: 'butt', join: 'miter' },
    });
  });

  it('leaves out what nobody sees: titles, definitions, hidden and empty shapes, what programs note', () => {
    const noted = '<sodipodi:namedview xmlns:sodipodi="a"><b/></sodipodi:namedview><metadata><c/></metadata>';
    const unseen =
      '<path d="M0 0h9v9z" display="none"/><rect width="0" height="1"/><path fill="none" d="M0 0h1v1z"/>' +
      '<path d="M900 900h1v1z"/>';
    expect(drawn(`<title>T</title>${noted}${unseen}<path d="M0 0h1v1z"/>`).shapes).toHaveLength(1);
  });

  it('takes the size of a drawing without viewBox from its width and height', () => {
    expect(drawn('<path d="M0 0h1v1z"/>', 'width="30px" height="10"').width).toBe(300);
  });
});

describe('what is refused', () => {
  it.each([
    ['<text x="1">Nom</text>', 'element text'],
    ['<image href="data:image/png;base64,AA"/>', 'element image'],
    ['<use href="#a"/>', 'element use'],
    ['<foreignObject/>', 'element foreignObject'],
    ['<script>alert(1)</script>', 'script script'],
    ['<defs><script/></defs>', 'script script'],
    ['<path onclick="a()" d="M0 0h1v1z"/>', 'script onclick'],
    ['<animate attributeName="x"/>', 'script animate'],
    ['<a href="https://exemple.fr/"><path d="M0 0h1v1z"/></a>', 'address https://exemple.fr/'],
    ['<path xlink:href="file:///etc/passwd" d="M0 0h1v1z"/>', 'address file:///etc/passwd'],
    ['<path d="M0 0h1v1z" fill="url(#fondu)"/>', 'value fill: url(#fondu)'],
    ['<path d="M0 0h1v1z" fill="currentColor"/>', 'value fill: currentColor'],
    ['<path d="M0 0h1v1z" style="fill:rgba(0,0,0,.5)"/>', 'value fill: rgba(0,0,0,.5)'],
    ['<path d="M0 0h1v1z" opacity=".5"/>', 'property opacity'],
    ['<g clip-path="url(#a)"><path d="M0 0h1v1z"/></g>', 'property clip-path'],
    ['<path d="M0 0h1v1z" style="filter:blur(2px)"/>', 'property filter'],
    ['<path d="M0 0 Q"/>', 'value d="M0 0 Q"'],
    ['<path d="M0 0h1v1z" transform="tourne(3)"/>', 'value tourne(3)'],
    ['<rect width="3cm" height="1"/>', 'value rect'],
    ['<style>@import url(a.css);</style><path d="M0 0h1v1z"/>', 'style @import url(a.css);'],
    ['<style>path > g{fill:red}</style><path d="M0 0h1v1z"/>', 'style path > g'],
  ])('%s', (inside, fault) => {
    const [first] = told(svg(inside));
    expect(first).toBe(`2 ${fault}`);
  });

  it('tells all that is wrong in a file, each once, where it stands', () => {
    expect(told(svg('<text/>\n<text/>\n<image/>\n<path d="M0 0h1v1z" opacity="0.2"/>'))).toEqual([
      '2 element text',
      '4 element image',
      '5 property opacity',
    ]);
  });

  it.each([
    ['', '1 xml missing start tag'],
    ['{"a": 1}', '1 xml missing start tag'],
    ['<svg viewBox="0 0 1 1"><path', '1 xml unclosed tag'],
    ['<svg viewBox="0 0 1 1">\n<g></svg>', '2 xml closing tag mismatch'],
    ['<html></html>', '1 root html'],
    ['<svg/>', '1 size svg'],
    ['<svg viewBox="0 0 0 5"/>', '1 size 0 0 0 5'],
    ['<svg width="10mm" height="5mm"/>', '1 size svg'],
    ['<svg viewBox="0 0 1 1"/>', '1 empty svg'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>', '1 entity <!ENTITY'],
  ])('%j', (file, fault) => {
    expect(told(file)).toEqual([fault]);
  });

  it('reads so much and no more', () => {
    const deep = DEEPEST_GROUP + 5;
    expect(told(svg('<g>'.repeat(deep) + '</g>'.repeat(deep)))).toContain('2 depth g');
    expect(told(svg('<path d="M0 0h1v1z"/>'.repeat(MOST_SHAPES + 1)))).toEqual([`2 many ${MOST_SHAPES}`]);
  });
});
