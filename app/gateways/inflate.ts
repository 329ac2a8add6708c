import { crc32, inflateRawSync, inflateSync } from 'node:zlib';
import type { Inflate } from '../domain/text/check-pdf.ts';
import type { Unpacking } from '../domain/text/check-zip.ts';

/** Unpacks no more than it is allowed: a small file cannot fill the memory. What stands behind the stream is left. */
const inflate: Inflate = (bytes, mostBytes) => {
	try {
		return inflateSync(bytes, { maxOutputLength: Math.max(mostBytes, 1) });
	} catch {
		return null;
	}
};

/** As above, without zlib's head and tail; nothing may stand behind it. */
const inflateRaw: Inflate = (bytes, mostBytes) => {
	try {
		const told = inflateRawSync(bytes, { maxOutputLength: Math.max(mostBytes, 1), info: true });
		const { buffer, engine } = told as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
		return engine.bytesWritten === bytes.length ? buffer : null;
	} catch {
		return null;
	}
};

export const unpacking: Unpacking = { inflate, inflateRaw, crc32: (bytes) => crc32(bytes) };
