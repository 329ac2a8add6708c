import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Instant } from '../domain/calendar/iso-date.ts';

/** This process: since when it runs, and whether it is about to stop. */
export interface Lifetime {
	/** Tells this process from the others that run the portal, on this machine or another. */
	readonly server: string;
	/** Of the portal, as its package says. */
	readonly version: string;
	readonly startedAt: Instant;
	isStopping(): boolean;
	/** From now on nobody is to be sent here; what is under way is finished. */
	beginToStop(): void;
}

export function makeLifetime(startedAt: Instant, named = process.env.HOSTNAME ?? 'server'): Lifetime {
	let stopping = false;
	return {
		server: `${named}-${process.pid}-${randomBytes(3).toString('hex')}`,
		version: versionOfPackage(),
		startedAt,
		isStopping: () => stopping,
		beginToStop: () => {
			stopping = true;
		},
	};
}

function versionOfPackage(): string {
	const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
	return (JSON.parse(text) as { readonly version: string }).version;
}
