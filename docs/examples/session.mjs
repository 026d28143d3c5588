/** `node docs/examples/session.mjs CONTENT OUT`: what is wrong with some content, then its books in French. */
import { openSession } from 'kakehashi';

const [content = 'content', out = 'output'] = process.argv.slice(2);
const session = await openSession({ content, language: 'en' });
for (const { severity, file, line, message } of session.check())
  process.stdout.write(`${severity} ${file}:${line} ${message}\n`);
const jobs = session.plan({ languages: ['fr'] });
const { files, notPlaced } = await session.build(jobs, out);
for (const { path, pages } of files) process.stdout.write(`${path} has ${pages} pages\n`);
await session.close();
process.exitCode = notPlaced.length > 0 ? 1 : 0;
