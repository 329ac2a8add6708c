import { accepted, type Result, refused } from '../result.ts';
import { ENDING_OF, type FileKind } from '../text/check-file.ts';
import { safeFileName } from '../text/safe-file-name.ts';

export const MOST_FILES_OF_A_PART = 3;
export const MOST_FILES_OF_A_BID = 10;
/** A file that was submitted is kept though it is taken off: whoever submits again and again with others comes to an end. */
export const MOST_FILES_EVER_KEPT = 40;

/** Which part of a bid it belongs to, and its own id. It says nothing of what the file is, and stands in the open. */
export type FileKey = `file:${string}`;

/** All that is known of a file. It is sealed as a part of its own, small enough to be read for each page; the file's bytes are sealed beside it. */
export interface BidFile {
	readonly part: FileKey;
	readonly name: string;
	readonly kind: FileKind;
	/** In bytes, before it is padded. */
	readonly size: number;
	/** SHA-256 of its bytes, in hex: whoever commits to this part commits to them. */
	readonly digest: string;
	/** The key of this file alone: whoever may read this part may read the file. */
	readonly secret: string;
}

/** Levels that are promised are figures alone. */
export const mayHaveFiles = (part: string): boolean => part !== 'levels';

export const fileKey = (part: string, fileId: string): FileKey => `file:${part}:${fileId}`;
export const isFileKey = (part: string): part is FileKey => part.startsWith('file:');
/** The part that a file belongs to; a part itself belongs to itself. */
export const partOfKey = (key: string): string => (isFileKey(key) ? key.slice(5, key.lastIndexOf(':')) : key);
export const fileIdOf = (key: FileKey): string => key.slice(key.lastIndexOf(':') + 1);
/** Null where the part tells of no file. */
export const fileIdIn = (part: string): string | null => (isFileKey(part) ? fileIdOf(part) : null);

/** As it is kept and given out again: no path, no control character, and the ending of what it is, whatever it was called. */
export const nameOfFile = (sent: string, kind: FileKind): string => safeFileName(sent, ENDING_OF[kind]);

export type FilesRefusal = {
	readonly code: 'too-many-of-part' | 'too-many-of-bid' | 'too-many-kept';
	readonly most: number;
};

/** Whether there is room for one more. `keys` are of what is written now, `everKept` counts what was submitted and taken off too. */
export function decideAttaching(
	part: string,
	keys: readonly string[],
	everKept: number,
): Result<'room', FilesRefusal> {
	const files = keys.filter(isFileKey);
	if (files.filter((key) => partOfKey(key) === part).length >= MOST_FILES_OF_A_PART)
		return refused({ code: 'too-many-of-part', most: MOST_FILES_OF_A_PART });
	if (files.length >= MOST_FILES_OF_A_BID)
		return refused({ code: 'too-many-of-bid', most: MOST_FILES_OF_A_BID });
	return everKept >= MOST_FILES_EVER_KEPT
		? refused({ code: 'too-many-kept', most: MOST_FILES_EVER_KEPT })
		: accepted('room');
}

/** Parts that say something else than the newest submission, by their keys: written since, or with a file more or fewer. */
export const changedParts = <Part extends { readonly part: string }>(
	written: readonly Part[],
	submitted: readonly Part[],
	isSame: (one: Part, other: Part) => boolean,
): readonly string[] => [
	...new Set([
		...written
			.filter((one) => !submitted.some((other) => other.part === one.part && isSame(one, other)))
			.map(({ part }) => partOfKey(part)),
		...submitted
			.filter((one) => isFileKey(one.part) && !written.some(({ part }) => part === one.part))
			.map(({ part }) => partOfKey(part)),
	]),
];
