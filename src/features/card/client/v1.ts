// `/embed/v1.js`: the script that pages of other sites include, once or more.
import { resizeFrames } from './resize-frames.ts';
import { makePlanCard } from './plan-card.ts';

const NAME = 'plan-card';
const { currentScript } = document;

if (currentScript instanceof HTMLScriptElement && !customElements.get(NAME)) {
  const base = new URL('../', currentScript.src).href;
  customElements.define(NAME, makePlanCard(base));
  resizeFrames(base);
}
