import type { Sealing } from './sealing.ts';
import { makeThread } from './thread.ts';

type Work = keyof Sealing;

export type SealingJob = {
	readonly [name in Work]: {
		readonly id: number;
		readonly work: name;
		readonly given: Parameters<Sealing[name]>;
	};
}[Work];
export type SealingAnswer =
	| { readonly id: number; readonly done: unknown }
	| { readonly id: number; readonly fault: string };

/** Seals and opens in a thread of its own, so that pages stay quick while bids are opened. */
export interface SealingOffice extends Sealing {
	/** How much waits or is under way. */
	waiting(): number;
	close(): Promise<void>;
}

/** Whether a passphrase is the one that somebody's key is kept under. */
export const isLockedUnder = async (
	sealing: Pick<SealingOffice, 'unlock'>,
	passphrase: string,
	key: { readonly locked: Uint8Array } | null,
): Promise<boolean> => key !== null && (await sealing.unlock(passphrase, key.locked)) !== null;

/** A file of 10 MB takes half a second; a machine that is busy many times that. */
const LONGEST_MS = 60_000;
const MOST_MEGABYTES = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

/** `entry` is the file that the thread runs. */
export function makeSealingOffice(entry: URL): SealingOffice {
	const thread = makeThread<Omit<SealingJob, 'id'>, SealingAnswer>({
		entry,
		limits: MOST_MEGABYTES,
		longestMs: LONGEST_MS,
		name: 'the sealing thread',
	});
	const ask =
		<Name extends Work>(work: Name) =>
		async (...given: Parameters<Sealing[Name]>): Promise<Awaited<ReturnType<Sealing[Name]>>> => {
			const answer = await thread.ask({ work, given } as Omit<SealingJob, 'id'>);
			if ('fault' in answer) throw new Error(`nothing was sealed or opened: ${answer.fault}`);
			return answer.done as Awaited<ReturnType<Sealing[Name]>>;
		};
	return {
		newIdentity: ask('newIdentity'),
		sealTo: ask('sealTo'),
		openWith: ask('openWith'),
		digestInside: ask('digestInside'),
		lockUnder: ask('lockUnder'),
		unlock: ask('unlock'),
		splitSecret: ask('splitSecret'),
		combineShares: ask('combineShares'),
		waiting: () => thread.waiting(),
		close: () => thread.close(),
	};
}
