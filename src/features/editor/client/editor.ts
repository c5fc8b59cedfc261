// Entry of the editor’s page: the CMS, which puts itself in `window.CMS`, then what this project sets in it.
import './no-eval.ts';
import '@sveltia/cms';
import './setup.ts';
