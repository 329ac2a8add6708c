import type { Instant } from '../domain/calendar/iso-date.ts';
import { makeThread } from './thread.ts';

/** Copies the database and checks the copy in a thread of its own: nobody's page waits for it. */
export interface BackupOffice {
	/** Where the database is, as the configuration says. */
	backUp(database: DatabasePlace, folder: string, now: Instant): Promise<BackedUp>;
	close(): Promise<void>;
}

export type DatabasePlace =
	| { readonly engine: 'sqlite'; readonly file: string }
	| { readonly engine: 'postgres'; readonly url: string };

export interface BackedUp {
	readonly file: string;
	/** What was wrong with the database before it was copied. The copy is kept: it is better than none. */
	readonly problems: readonly string[];
	/** Entries of the audit trail in the copy; null where it was read through and not opened as a database. */
	readonly events: number | null;
}

export interface BackupJob {
	readonly id: number;
	readonly database: DatabasePlace;
	readonly folder: string;
	readonly now: Instant;
}
export type BackupAnswer = { readonly id: number } & (
	| { readonly done: BackedUp }
	| { readonly fault: string }
);

const LONGEST_MS = 3 * 3_600_000;

/** `entry`: the file that the thread runs. */
export function makeBackupOffice(entry: URL): BackupOffice {
	const thread = makeThread<Omit<BackupJob, 'id'>, BackupAnswer>({
		entry,
		limits: { maxOldGenerationSizeMb: 1024 },
		longestMs: LONGEST_MS,
		name: 'the backup thread',
	});
	return {
		backUp: async (database, folder, now) => {
			const answer = await thread.ask({ database, folder, now });
			if ('done' in answer) return answer.done;
			throw new Error(answer.fault);
		},
		close: () => thread.close(),
	};
}
