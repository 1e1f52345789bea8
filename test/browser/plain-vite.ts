import { createRequire } from 'node:module';
import type * as Vite from 'vite';

/**
 * Vite as Node loads it. What a test imports is rewritten for it, Vite too, and Vite copies functions of its own into the
 * pages that it builds: views that are loaded later would break in them.
 */
export const { build, createBuilder } = createRequire(import.meta.url)('vite') as typeof Vite;
