// npm run dev: a server that follows every change to the content and the code.
import process from 'node:process';
import { runTool } from './tool.ts';

process.exit(runTool('astro', 'astro', ['dev', ...process.argv.slice(2)]) ? 0 : 1);
