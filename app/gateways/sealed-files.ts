import { type BidFile, fileIdOf, isFileKey } from '../domain/bid/bid-files.ts';
import { FILE_STEP_BYTES, paddedBytes, unpaddedBytes } from '../domain/bid/padding.ts';
import { fileOf } from '../domain/bid/sealed-content.ts';
import type { SealingOffice } from './sealing-office.ts';
import { sha256 } from './secrets.ts';

/**
 * A file's bytes, sealed to these recipients and to a key of its own. Whoever may read what is said of the file has that key; so once an envelope
 * stands open its files can be read one at a time, and none is written anywhere in plain.
 */
export async function sealFile(
	sealing: Pick<SealingOffice, 'newIdentity' | 'sealTo'>,
	recipients: readonly string[],
	bytes: Uint8Array,
): Promise<{ readonly sealed: Uint8Array; readonly secret: string }> {
	const { secret, recipient } = await sealing.newIdentity();
	const sealed = await sealing.sealTo([...recipients, recipient], paddedBytes(bytes, FILE_STEP_BYTES));
	return { sealed, secret };
}

type Known = Pick<BidFile, 'digest' | 'secret'>;

/** Null where the bytes are for another key, have been changed, or are not those that the file's digest says. */
export async function openFile(
	sealing: Pick<SealingOffice, 'openWith'>,
	{ digest, secret }: Known,
	sealed: Uint8Array | null,
): Promise<Uint8Array | null> {
	const whole = sealed === null ? null : await sealing.openWith(secret, sealed);
	const bytes = whole === null ? null : unpaddedBytes(whole, FILE_STEP_BYTES);
	return bytes !== null && sha256(bytes) === digest ? bytes : null;
}

export type ReadFile = (file: {
	readonly bidId: string;
	readonly fileId: string;
}) => Promise<Uint8Array | null>;

/** Whether the file that an opened part tells of, where it tells of one, is as it says. The file does not leave the sealing thread. */
export async function isFileWhole(
	sealing: Pick<SealingOffice, 'digestInside'>,
	bidId: string,
	{ part, content }: { readonly part: string; readonly content: string },
	readFile: ReadFile,
): Promise<'whole' | 'not-decrypted' | 'not-as-committed'> {
	if (!isFileKey(part)) return 'whole';
	const { digest, secret } = fileOf(content);
	const sealed = await readFile({ bidId, fileId: fileIdOf(part) });
	const inside = sealed === null ? null : await sealing.digestInside(secret, sealed);
	if (inside === null) return 'not-decrypted';
	return inside === digest ? 'whole' : 'not-as-committed';
}
