import fc from 'fast-check';

const CHARACTERS = [..."abzAZ09-._~!$&'()*+,;=:@"];

/** Of a path, a query or a fragment: what RFC 3986 lets stand there, or a byte in hexadecimal. */
const part = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...CHARACTERS) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }).map(inHexadecimal) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Any address of the web. As `fc.webUrl`, without the second that this takes to learn its letters. */
export const webAddresses = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.domain(),
    fc.array(part, { maxLength: 5 }),
    fc.option(fc.array(part, { maxLength: 3 })),
    fc.option(part),
  )
  .map(([scheme, domain, path, query, fragment]) =>
    [
      `${scheme}://${domain}`,
      ...path.map((one) => `/${one}`),
      query === null ? '' : `?${query.join('/?')}`,
      fragment === null ? '' : `#${fragment}`,
    ].join(''),
  );

function inHexadecimal(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
