import { GROUNDS, type Drawing } from '../../plan/brand.ts';

/** Largest logo of a header, in pixels: as high as its links, and no wider than leaves room for the title. */
const MOST = { width: 120, height: 44 } as const;

/**
 * Fits the logo of a publisher into the header.
 *
 * @param logo - drawing with the sides of its view box
 * @returns width and height in whole pixels
 * @example logoSize({ width: 240, height: 80 }) // { width: 120, height: 40 }
 */
export const logoSize = ({
  width,
  height,
}: Pick<Drawing, 'width' | 'height'>): { readonly width: number; readonly height: number } => {
  const scale = Math.min(MOST.width / width, MOST.height / height);
  const whole = (side: number) => Math.max(1, Math.round(side * scale));
  return { width: whole(width), height: whole(height) };
};

/**
 * Writes the style rules of a logo. On a phone, it leaves most of the row to the title. In the dark theme, a
 * drawing that has no colours for it stands on the paper of the light one.
 *
 * @param logo - the drawing
 * @returns CSS
 */
export const logoRules = ({ svg }: Pick<Drawing, 'svg'>): string =>
  [
    '@layer components{',
    '.header>:first-child{gap:.7rem}.logo{flex:none;max-inline-size:30%;block-size:auto}',
    ...(svg.includes('prefers-color-scheme')
      ? []
      : [
          `@media screen and (prefers-color-scheme:dark){.logo{padding:4px;background:${GROUNDS.light.paper}}}`,
        ]),
    '}',
  ].join('');
