// `/embed/v1.js`: the embed script. A page of another site may include it more than once.
import { siteOfScript } from './sites.ts';
import { start } from './start.ts';

// A module has no current script, but stack traces name it.
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
start(siteOfScript(address) ?? siteOfScript(String(new Error('address').stack)));
