import { inflateSync } from 'node:zlib';
import type { Inflate } from '../domain/text/check-pdf.ts';

/** Unpacks no more than it is allowed: a small file cannot fill the memory. What stands behind the stream is left. */
export const inflate: Inflate = (bytes, mostBytes) => {
	try {
		return inflateSync(bytes, { maxOutputLength: Math.max(mostBytes, 1) });
	} catch {
		return null;
	}
};
