import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * `npm run mutate [-- payment unit …]`: breaks the rules of these rooms one small way at a time, and says what no test noticed. Out of CI: a room
 * takes from half an hour to two hours. What was found is kept, so that a second run tries only what has changed since.
 */
const ROOMS = ['disclosure', 'kpi', 'payment', 'unit', 'access', 'kpi-return'];

interface MutationReport {
	readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Of all that was tried, what a test noticed. */
function scoreOf(room: string): string {
	const report = JSON.parse(readFileSync(`.cache/mutation/${room}.json`, 'utf8')) as MutationReport;
	const states = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
	const count = (...wanted: readonly string[]) => states.filter((status) => wanted.includes(status)).length;
	const noticed = count('Killed', 'Timeout');
	const missed = count('Survived', 'NoCoverage');
	return `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)}% (${noticed} noticed, ${missed} not)`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !ROOMS.includes(room));
if (unknown.length > 0) {
	process.stderr.write(`There is no room ${unknown.join(', ')} here. Rooms: ${ROOMS.join(', ')}.\n`);
	process.exit(1);
}
const scores: string[] = [];
for (const room of asked.length > 0 ? asked : ROOMS) {
	const { status } = spawnSync('stryker', ['run', 'scripts/mutate/stryker.config.js'], {
		stdio: 'inherit',
		env: { ...process.env, MUTATE_ROOM: room },
	});
	if (status !== 0) process.exit(status ?? 1);
	scores.push(`${room}: ${scoreOf(room)}`);
}
process.stdout.write(`${scores.join('\n')}\n`);
