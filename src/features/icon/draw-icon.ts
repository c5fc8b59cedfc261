import { Resvg } from '@resvg/resvg-js';
import own from './favicon.svg?raw';
import type { Brand } from '../../plan/brand.ts';
import { COLOURS } from '../../site/styles/tokens.ts';

/**
 * Returns the icon of a site: the publisher's, or the software's own.
 *
 * @param brand - what the publisher gives its site
 * @returns SVG
 */
export const iconSvg = ({ favicon }: Brand): string => favicon?.svg ?? own;

/**
 * Draws the icon of the site as a bitmap, on paper: a transparent one would vanish on a dark ground.
 *
 * @param brand - what the publisher gives its site
 * @param size - width and height in pixels
 * @returns a PNG
 */
export const iconPng = (brand: Brand, size: number): Uint8Array =>
  new Resvg(iconSvg(brand), {
    background: COLOURS.light.paper,
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
