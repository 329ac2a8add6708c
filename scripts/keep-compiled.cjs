/**
 * Loaded before the portal itself: what Node makes of the TypeScript sources is kept on the disk, so that from the second start on neither the
 * server nor its drawing thread needs the compiler in memory. Where the folder cannot be written, Node goes on without.
 */
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const folder = join(__dirname, '../node_modules/.cache/portal');
enableCompileCache(folder);
// A thread does not take it over from the process that starts it: it reads the environment.
process.env.NODE_COMPILE_CACHE = folder;
