import { accepted, type Result, refused } from '../../domain/result.ts';
import { type FileRefusal, kindAtAGlance } from '../../domain/text/check-file.ts';
import type { CellMark } from '../../domain/workbook/problems-sheet.ts';
import type { WorkbookCells } from '../../domain/workbook/workbook-cells.ts';
import { makeThread, TooMuch } from '../thread.ts';
import type { UnreadRefusal } from './read-workbook.ts';

/** Reads workbooks that somebody sent in a thread of its own, so that nobody's page waits for one and none takes the server's memory. */
export interface ReadingOffice {
	/** `by` is whose organisation sends it: none keeps the others out. */
	read(bytes: Uint8Array, by: string): Promise<Result<WorkbookCells, UnreadRefusal>>;
	/** One that has been read, with what is told at its cells. */
	mark(bytes: Uint8Array, marks: readonly CellMark[], by: string): Promise<Result<Uint8Array, FileRefusal>>;
	close(): Promise<void>;
}

export interface ReadingJob {
	readonly id: number;
	readonly bytes: Uint8Array;
	/** Null where it is read. */
	readonly marks: readonly CellMark[] | null;
}
export type ReadingAnswer =
	| { readonly id: number; readonly read: Result<WorkbookCells, UnreadRefusal> }
	| { readonly id: number; readonly marked: Uint8Array }
	| { readonly id: number; readonly fault: string };

/** The largest workbook that is read takes well under two seconds: many times that, for a machine that is slow or busy, and for the thread to start. */
const LONGEST_MS = 15_000;
const MOST_MEGABYTES = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };
/** Each that waits is held in memory. */
const MOST_WAITING = 8;
const MOST_WAITING_OF_ONE = 3;

/** `entry` is the file that the thread runs; the time is given for tests alone. */
export function makeReadingOffice(entry: URL, longestMs = LONGEST_MS): ReadingOffice {
	const thread = makeThread<Omit<ReadingJob, 'id'>, ReadingAnswer>({
		entry,
		limits: MOST_MEGABYTES,
		longestMs,
		name: 'the thread that reads workbooks',
	});
	const sending = new Map<string, number>();
	const ask = async (job: Omit<ReadingJob, 'id'>): Promise<Result<ReadingAnswer, FileRefusal>> => {
		const answer = await thread.ask(job).catch((fault: unknown) => {
			if (fault instanceof TooMuch) return null;
			throw fault;
		});
		if (answer === null) return refused({ code: 'too-much-to-check' });
		if ('fault' in answer) throw new Error(`the workbook could not be read: ${answer.fault}`);
		return accepted(answer);
	};
	const inTurn = async (job: Omit<ReadingJob, 'id'>, by: string): ReturnType<typeof ask> => {
		const own = sending.get(by) ?? 0;
		if (thread.waiting() >= MOST_WAITING || own >= MOST_WAITING_OF_ONE)
			return refused({ code: 'checks-busy' });
		sending.set(by, own + 1);
		try {
			return await ask(job);
		} finally {
			const left = (sending.get(by) ?? 1) - 1;
			if (left === 0) sending.delete(by);
			else sending.set(by, left);
		}
	};
	const read: ReadingOffice['read'] = async (bytes, by) => {
		const glance = kindAtAGlance(bytes, ['xlsx']);
		if (!glance.ok) return glance;
		const answer = await inTurn({ bytes, marks: null }, by);
		if (!answer.ok) return answer;
		if ('read' in answer.value) return answer.value.read;
		throw new Error('the thread answered something else');
	};
	const mark: ReadingOffice['mark'] = async (bytes, marks, by) => {
		const answer = await inTurn({ bytes, marks }, by);
		if (!answer.ok) return answer;
		if ('marked' in answer.value) return accepted(answer.value.marked);
		throw new Error('the thread answered something else');
	};
	return { read, mark, close: () => thread.close() };
}
