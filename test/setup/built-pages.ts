import { execFileSync } from 'node:child_process';

/** Builds the pages once, for tests that start a portal of their own. */
export default function setup(): void {
	execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
}
