import { randomBytes } from 'node:crypto';
import type { Instant } from '../domain/calendar/iso-date.ts';

/** This process: since when it runs, and whether it is about to stop. */
export interface Lifetime {
	/** Tells this process from the others that run the portal, on this machine or another. */
	readonly server: string;
	readonly startedAt: Instant;
	isStopping(): boolean;
	/** From now on nobody is to be sent here; what is under way is finished. */
	beginToStop(): void;
}

export function makeLifetime(startedAt: Instant, named = process.env.HOSTNAME ?? 'server'): Lifetime {
	let stopping = false;
	return {
		server: `${named}-${process.pid}-${randomBytes(3).toString('hex')}`,
		startedAt,
		isStopping: () => stopping,
		beginToStop: () => {
			stopping = true;
		},
	};
}
