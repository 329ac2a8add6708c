import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Milliseconds of processor, of which the machine had `available` to give in all. Nothing where the system does not say (it does on Linux). */
export interface ProcessorTime {
	readonly clients: number;
	readonly portal: number;
	/** PostgreSQL, where it runs on this machine. */
	readonly database: number;
	/** Whatever else ran. */
	readonly others: number;
	readonly available: number;
}

/** From now until it is asked. The clients are this process, the portal those. */
export function measureProcessors(portal: readonly (number | undefined)[]): () => ProcessorTime {
	const read = () => ({
		clients: process.cpuUsage(),
		portal: portal.reduce<number>((sum, pid) => sum + timeOf(pid), 0),
		database: timeOfPostgres(),
		...machineTime(),
	});
	const before = read();
	return () => {
		const after = read();
		const { user, system } = process.cpuUsage(before.clients);
		const busy = after.busy - before.busy;
		const clients = Math.round((user + system) / 1_000);
		const used = {
			clients,
			portal: after.portal - before.portal,
			database: after.database - before.database,
		};
		return {
			...used,
			others: Math.max(0, busy - used.clients - used.portal - used.database),
			available: busy + after.idle - before.idle,
		};
	};
}

/** Linux counts in hundredths of a second, whatever the processor's own clock. */
const TICK_MS = 10;

/** With that of its children which have ended. */
function timeOf(pid: number | string | undefined): number {
	try {
		// The program's name stands in brackets, and may have spaces in it.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
		return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK_MS, 0);
	} catch {
		return 0;
	}
}

function timeOfPostgres(): number {
	try {
		return readdirSync('/proc')
			.filter((pid) => /^\d+$/.test(pid) && nameOf(pid) === 'postgres')
			.reduce((sum, pid) => sum + timeOf(pid), 0);
	} catch {
		return 0;
	}
}

function nameOf(pid: string): string {
	try {
		return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
	} catch {
		return '';
	}
}

function machineTime(): { readonly busy: number; readonly idle: number } {
	const all = cpus().map(({ times }) => times);
	const sum = (of: (times: (typeof all)[number]) => number) =>
		all.reduce((total, each) => total + of(each), 0);
	return { busy: sum(({ user, nice, sys, irq }) => user + nice + sys + irq), idle: sum(({ idle }) => idle) };
}
