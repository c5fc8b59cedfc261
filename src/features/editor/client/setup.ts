import type CMS from '@sveltia/cms';
import type { EditorConfig } from '../config.ts';

declare global {
  interface Window {
    /** Set by the script of the CMS, which comes before this one. */
    CMS: typeof CMS;
  }
}

// `config.json` is beside the page. A listener of saves is registered: for it, the CMS imports
// `https://unpkg.com/immutable@…/dist/immutable.es.js`, which the page has to serve itself.
const response = await fetch('config.json');
const { cms } = (await response.json()) as EditorConfig;
await window.CMS.init({ config: cms });
