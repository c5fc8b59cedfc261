// `/embed/v1.mjs`: the embed script as a module.
import { siteOfScript } from './sites.ts';
import { start } from './start.ts';

start(siteOfScript(import.meta.url));
