import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChromium } from './find-chromium.ts';

/**
 * `npm run axe [-- --pictures FOLDER]`: every page for every role and every sample record, its errors and its empty state, at 1280 and
 * 320 pixels, and the main pages of each role by keyboard. Fails where anything is found. `--pictures` keeps a picture of each.
 */
const RESULTS = 'test-results/axe.json';
const { values: said } = parseArgs({ options: { pictures: { type: 'string', default: '' } } });

interface Results {
	readonly pages: number;
	readonly byAxe: number;
	readonly errors: number;
	readonly empty: number;
	readonly widths: readonly number[];
	readonly findings: readonly string[];
}

process.env.CHROMIUM = await findChromium();
execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
rmSync(RESULTS, { force: true });
mkdirSync('test-results', { recursive: true });
const run = spawnSync(
	'vitest',
	[
		'run',
		'--config',
		'remix.config.js',
		'--project',
		'journeys',
		'test/journeys/axe',
		'test/journeys/keyboard',
	],
	{
		stdio: 'inherit',
		env: { ...process.env, AXE_EVERY_LOOK: RESULTS, AXE_PICTURES: said.pictures },
	},
);
if (!existsSync(RESULTS)) {
	process.stdout.write('The pages could not be looked at to the end: see above.\n');
	process.exit(1);
}
const { pages, byAxe, errors, empty, widths, findings } = JSON.parse(
	readFileSync(RESULTS, 'utf8'),
) as Results;
process.stdout.write(
	`${pages} pages looked at, each at ${widths.join(' and ')} pixels, ${byAxe} of them by axe (the others hold nothing new), ${errors} with errors, ${empty} empty: ${findings.length} findings\n`,
);
process.exit(run.status === 0 && pages > 0 && findings.length === 0 ? 0 : 1);
