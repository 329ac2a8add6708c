import { accepted, type Result, refused } from '../result.ts';
import { isWholeJpeg, isWholePng } from './check-image.ts';
import { checkPdf, type Inflate, type PdfRefusal } from './check-pdf.ts';

export const MOST_FILE_BYTES = 10 * 1024 * 1024;

export const FILE_KINDS = ['pdf', 'png', 'jpeg'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const MEDIA_TYPE_OF: Readonly<Record<FileKind, string>> = {
	pdf: 'application/pdf',
	png: 'image/png',
	jpeg: 'image/jpeg',
};

/** The rule that a file breaks. `words-of-file` in the pages says each in a sentence. */
export type FileRefusal =
	| { readonly code: 'no-file' | 'empty-file' | 'too-large' }
	| { readonly code: 'wrong-kind'; readonly allowed: readonly FileKind[] }
	| { readonly code: 'image-not-whole' }
	/** Looking through it would have taken too long or too much memory; or others are being looked through. */
	| { readonly code: 'too-much-to-check' | 'checks-busy' }
	| PdfRefusal;

export interface CheckedFile {
	readonly kind: FileKind;
	readonly mediaType: string;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
	start.every((byte, at) => bytes[at] === byte);

/** What it is by its content; its name and what the browser says of it prove nothing. */
function kindOf(bytes: Uint8Array): FileKind | null {
	if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
	if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
	return startsWith(bytes, 0xff, 0xd8, 0xff) ? 'jpeg' : null;
}

/** What is told at a glance: that there is something, no larger than may be, and of a kind that is asked for. */
export function kindAtAGlance(
	bytes: Uint8Array,
	allowed: readonly FileKind[],
): Result<FileKind, FileRefusal> {
	if (bytes.length === 0) return refused({ code: 'empty-file' });
	if (bytes.length > MOST_FILE_BYTES) return refused({ code: 'too-large' });
	const kind = kindOf(bytes);
	return kind === null || !allowed.includes(kind) ? refused({ code: 'wrong-kind', allowed }) : accepted(kind);
}

/**
 * Whether a file that somebody sends may be kept: of a kind that is asked for, whole, and nothing in it that would run or hide. It looks at every
 * byte, so it is asked in a thread of its own (`services.checking`).
 */
export function checkFile(
	bytes: Uint8Array,
	allowed: readonly FileKind[],
	inflate: Inflate,
): Result<CheckedFile, FileRefusal> {
	const glance = kindAtAGlance(bytes, allowed);
	if (!glance.ok) return glance;
	const kind = glance.value;
	if (kind === 'pdf') {
		const refusal = checkPdf(bytes, inflate);
		if (refusal !== null) return refused(refusal);
	} else if (!(kind === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes)))
		return refused({ code: 'image-not-whole' });
	return accepted({ kind, mediaType: MEDIA_TYPE_OF[kind] });
}
