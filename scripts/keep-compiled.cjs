/**
 * Loaded before the portal itself: what Node makes of the TypeScript sources is kept on the disk, so that from the second start on neither the
 * server nor its drawing thread needs the compiler in memory. Where the folder cannot be written, Node goes on without.
 */
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

enableCompileCache(join(__dirname, '../node_modules/.cache/portal'));
