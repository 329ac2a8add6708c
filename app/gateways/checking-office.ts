import { type Result, refused } from '../domain/result.ts';
import {
	type CheckedFile,
	type FileKind,
	type FileRefusal,
	kindAtAGlance,
} from '../domain/text/check-file.ts';
import { makeThread, TooMuch } from './thread.ts';

/** Looks through files that somebody sent in a thread of its own, so that nobody's page waits for it, however a file is made. */
export interface CheckingOffice {
	/** What takes too long or too much memory is refused. `by` is whoever sends it, where they are one of many who hardly know each other: none keeps the others out. */
	check(
		bytes: Uint8Array,
		allowed: readonly FileKind[],
		by?: string,
	): Promise<Result<CheckedFile, FileRefusal>>;
	/** How much waits or is under way. */
	waiting(): number;
	close(): Promise<void>;
}

export interface CheckingJob {
	readonly id: number;
	readonly bytes: Uint8Array;
	readonly allowed: readonly FileKind[];
}
export type CheckingAnswer =
	| { readonly id: number; readonly checked: Result<CheckedFile, FileRefusal> }
	| { readonly id: number; readonly fault: string };

/** The largest file that may be sent takes under two seconds: many times that, for a machine that is slow or busy. */
const LONGEST_MS = 30_000;
/** The largest file and all that may be unpacked from it, as strings of two bytes a character, come to 120 MB at once. */
const MOST_MEGABYTES = { maxOldGenerationSizeMb: 224, maxYoungGenerationSizeMb: 8 };
/** Each that waits is held in memory. */
const MOST_WAITING = 8;
const MOST_WAITING_OF_ONE = 2;

/** `entry` is the file that the thread runs; the time is given for tests alone. */
export function makeCheckingOffice(entry: URL, longestMs = LONGEST_MS): CheckingOffice {
	const thread = makeThread<Omit<CheckingJob, 'id'>, CheckingAnswer>({
		entry,
		limits: MOST_MEGABYTES,
		longestMs,
		name: 'the checking thread',
	});
	const sending = new Map<string, number>();
	const lookThrough: CheckingOffice['check'] = async (bytes, allowed) => {
		const answer = await thread.ask({ bytes, allowed }).catch((fault: unknown) => {
			if (fault instanceof TooMuch) return null;
			throw fault;
		});
		if (answer === null) return refused({ code: 'too-much-to-check' });
		if ('checked' in answer) return answer.checked;
		throw new Error(`the file could not be looked through: ${answer.fault}`);
	};
	const check: CheckingOffice['check'] = async (bytes, allowed, by) => {
		const glance = kindAtAGlance(bytes, allowed);
		if (!glance.ok) return glance;
		if (thread.waiting() >= MOST_WAITING) return refused({ code: 'checks-busy' });
		if (by === undefined) return lookThrough(bytes, allowed);
		const own = sending.get(by) ?? 0;
		if (own >= MOST_WAITING_OF_ONE) return refused({ code: 'checks-busy' });
		sending.set(by, own + 1);
		try {
			return await lookThrough(bytes, allowed);
		} finally {
			const left = (sending.get(by) ?? 1) - 1;
			if (left === 0) sending.delete(by);
			else sending.set(by, left);
		}
	};
	return { check, waiting: () => thread.waiting(), close: () => thread.close() };
}
