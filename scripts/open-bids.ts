import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.ts';
import { type Opening, openBids, type Waits } from './open-bids/run.ts';

/**
 * `npm run open-bids [-- --bids 50 --megabytes 20]`: so many bids with so many megabytes of files each are sent over HTTP and opened by two people on
 * SQLite. Says how long it took, and how long pages and other writers waited meanwhile. Fails where a bid was not opened or a file not given out.
 */
const { values } = parseArgs({
	options: { bids: { type: 'string', default: '50' }, megabytes: { type: 'string', default: '20' } },
});
const bids = whole(values.bids, '--bids', 1, 500);
const megabytes = whole(values.megabytes, '--megabytes', 1, 30);

const dataDir = mkdtempSync(join(tmpdir(), 'portal-open-bids-'));
buildIfNeeded();
try {
	tell(await openBids(join(dataDir, 'portal.db'), dataDir, bids, megabytes));
} finally {
	rmSync(dataDir, { recursive: true, force: true });
}

function tell({ problems, attachedMs, openedMs, idle, meanwhile, writers, megabytesHeld }: Opening): void {
	const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
	const said = ({ p50, p99, longest, count }: Waits) =>
		`half within ${p50} ms, p99 ${p99} ms, longest ${longest} ms (${count})`;
	process.stdout.write(
		[
			`${bids} bids of ${megabytes} MB: a file of ${Math.min(megabytes, 10)} MB was taken in ${seconds(attachedMs)} (half of them; two at a time)`,
			`opened by two in ${seconds(openedMs)}; the server held at most ${megabytesHeld} MB`,
			`pages before: ${said(idle)}`,
			`pages meanwhile: ${said(meanwhile)}`,
			`another writer meanwhile: ${said(writers)}`,
			problems.length === 0 ? 'each as it must be' : `${problems.length} PROBLEMS`,
			...problems,
			'',
		].join('\n'),
	);
	if (problems.length > 0) process.exitCode = 1;
}

function whole(text: string, name: string, least: number, most: number): number {
	const number = Number(text);
	if (Number.isInteger(number) && number >= least && number <= most) return number;
	process.stderr.write(`Give ${name} as a whole number from ${least} to ${most}.\n`);
	process.exit(1);
}
