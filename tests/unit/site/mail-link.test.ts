import { expect, test } from 'vitest';
import { mailLink } from '../../../src/site/mail-link.ts';

test('a link to a message keeps every sign of its subject and lines', () => {
  const message = { subject: 'É & « ? » = 100 % + #1', lines: ['l’un; l’autre', '', 'a&body=b'] };
  const link = mailLink(message);
  expect(link).toMatch(/^mailto:\?[!-~]+$/);
  const fields = Object.fromEntries(
    link
      .slice('mailto:?'.length)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent)),
  ) as Record<string, string>;
  expect(fields).toEqual({ subject: message.subject, body: message.lines.join('\r\n') });
});
