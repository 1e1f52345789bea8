import type { Plugin } from 'vite';

/** Puts Office's client library of the npm package beside the built add-in and points its page to it. */
export function localOfficeJs(): Plugin;
