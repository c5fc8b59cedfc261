// `/embed/v1.js`: the embed script. A page of another site may include it more than once.
import { resizeFrames } from './resize-frames.ts';
import { makePlanCard } from './plan-card.ts';

const NAME = 'plan-card';
const { currentScript } = document;

if (currentScript instanceof HTMLScriptElement && !customElements.get(NAME)) {
  const base = new URL('../', currentScript.src).href;
  customElements.define(NAME, makePlanCard(base));
  resizeFrames(base);
}
