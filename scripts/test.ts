import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

/** `npm test`: builds, then every test, browser journeys included, and a count of the tests really run as the last line. */
const RESULTS = 'test-results/results.json';

process.env.CHROMIUM = await findChromium();
if (!process.env.TEST_DATABASE_URL)
	process.stdout.write('TEST_DATABASE_URL is not set: tests run on SQLite, and PostgreSQL is NOT tried.\n');
execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
rmSync(RESULTS, { force: true });
mkdirSync('test-results', { recursive: true });
const run = spawnSync(
	'vitest',
	[
		'run',
		'--config',
		'remix.config.js',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${RESULTS}`,
		...process.argv.slice(2),
	],
	{ stdio: 'inherit' },
);
const counted = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
};
const failed = Math.max(counted.numFailedTests, run.status === 0 ? 0 : 1);
process.stdout.write(`${counted.numPassedTests} passed, ${failed} failed\n`);
process.exit(run.status === 0 && counted.numPassedTests > 0 ? 0 : 1);
