import { Resvg } from '@resvg/resvg-js';
import icon from '../../../public/favicon.svg?raw';
import { COLOURS } from '../../site/styles/tokens.ts';

/**
 * Draws the icon of the site as a bitmap, on paper: a transparent one would vanish on a dark ground.
 *
 * @param size - width and height in pixels
 * @returns a PNG
 */
export const iconPng = (size: number): Uint8Array =>
  new Resvg(icon, {
    background: COLOURS.light.paper,
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
