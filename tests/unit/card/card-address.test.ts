import { describe, expect, it } from 'vitest';
import { secretOf, themeOf } from '../../../src/features/card/client/card-address.ts';

describe('the address of a framed card', () => {
  it.each([
    ['', undefined],
    ['?theme=dark', 'dark'],
    ['?theme=light&x=1', 'light'],
    ['?theme=blue', undefined],
    ['?theme=', undefined],
  ])('%s asks for the theme %s', (search, theme) => {
    expect(themeOf(search)).toBe(theme);
  });

  it.each([
    ['', undefined],
    ['#contenu', undefined],
    ['#?secret=abcDEF1234', 'abcDEF1234'],
    ['#?secret=old1#?secret=new2', 'new2'],
    ['#?secret=', undefined],
  ])('%s has the secret %s', (hash, secret) => {
    expect(secretOf(hash)).toBe(secret);
  });
});
