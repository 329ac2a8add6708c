import { writeCount } from '../../domain/text/write-number.ts';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** "340 kB", "2.4 MB". */
export const writeSize = (bytes: number): string =>
	bytes < MEGABYTE
		? `${writeCount(Math.max(1, Math.round(bytes / KILOBYTE)))} kB`
		: `${(bytes / MEGABYTE).toFixed(1)} MB`;
