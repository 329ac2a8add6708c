import { spawn } from 'node:child_process';

/**
 * `npm run check`: two rows of checks side by side, for reading all types takes as long as everything else. What a check says is told
 * once it is done; after one that fails no other begins.
 */
const ROWS: readonly (readonly string[])[] = [
	['types'],
	['format', 'layers', 'dead', 'rooms -- --check', 'build'],
];

const failed: string[] = [];

async function walk(row: readonly string[]): Promise<void> {
	for (const check of row) {
		if (failed.length > 0) return;
		const { code, said } = await run(check);
		process.stdout.write(`${check}: ${code === 0 ? 'done' : 'FAILED'}\n${said}`);
		if (code !== 0) failed.push(check);
	}
}

const run = (check: string): Promise<{ readonly code: number | null; readonly said: string }> =>
	new Promise((resolve) => {
		const parts: Buffer[] = [];
		const running = spawn('npm', ['run', '--silent', ...check.split(' ')], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const output of [running.stdout, running.stderr])
			output.on('data', (part: Buffer) => parts.push(part));
		running.on('close', (code) => resolve({ code, said: Buffer.concat(parts).toString('utf8') }));
	});

await Promise.all(ROWS.map(walk));
process.exitCode = failed.length === 0 ? 0 : 1;
