import { readFileSync } from 'node:fs';

export interface Meters {
	/** Milliseconds of processor that the process has used, all threads together. */
	readonly cpu: number;
	/** Megabytes of memory at most since it began, and now; null where the system does not say. */
	readonly most: number | null;
	readonly now: number | null;
}

/** In the process measured: answers `meters` from its parent. */
export function answerMeters(): void {
	process.on('message', (message) => {
		if (message === 'meters') process.send?.({ meters: readMeters() });
	});
}

function readMeters(): Meters {
	const { user, system } = process.cpuUsage();
	return { cpu: (user + system) / 1000, most: fromStatus('VmHWM'), now: fromStatus('VmRSS') };
}

function fromStatus(name: string): number | null {
	try {
		const found = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync('/proc/self/status', 'utf8'));
		return found === null ? null : Number(found[1]) / 1024;
	} catch {
		return null;
	}
}
