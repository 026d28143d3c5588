/**
 * The document of the page: everything in it is made by its script.
 * @param nonce of the styles that may be made as one writes
 */
export function frontPage(language: string, nonce: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="style-nonce" content="${nonce}">
<title>Kakehashi</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body><div id="desk"></div></body>
</html>
`;
}

/** The bridge of the house's mark, in indigo and vermilion. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1B3A66"/><path d="M4 22a12 12 0 0 1 24 0" fill="none" stroke="#F6F0E4" stroke-width="2.5"/><path d="M3 22h26" stroke="#E8795F" stroke-width="2.5"/></svg>`;
