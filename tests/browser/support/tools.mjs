// Finds the packages of the lock file, which are installed in the build folder (BROWSER_TOOLS).
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = process.env.BROWSER_TOOLS ?? new URL('..', import.meta.url).pathname;

export const load = createRequire(`${resolve(folder)}/`);
export const locate = (name) => load.resolve(name);
