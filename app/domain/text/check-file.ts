import { accepted, type Result, refused } from '../result.ts';
import { isWholeJpeg, isWholePng } from './check-image.ts';
import { checkOffice, type OfficeRefusal } from './check-office.ts';
import { checkPdf, type PdfRefusal } from './check-pdf.ts';
import { endsAsZip, type Unpacking } from './check-zip.ts';

export const MOST_FILE_BYTES = 10 * 1024 * 1024;

export const FILE_KINDS = ['pdf', 'png', 'jpeg', 'docx', 'xlsx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
/** What a scanner or a telephone makes of paper; and what an office writes. */
export const SCAN_KINDS = ['pdf', 'png', 'jpeg'] as const;
export const OFFICE_KINDS = ['pdf', 'docx', 'xlsx'] as const;

export const MEDIA_TYPE_OF: Readonly<Record<FileKind, string>> = {
	pdf: 'application/pdf',
	png: 'image/png',
	jpeg: 'image/jpeg',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How the name of a file of that kind ends, whatever it was called (`safeFileName`). */
export const ENDING_OF: Readonly<Record<FileKind, string>> = {
	pdf: 'pdf',
	png: 'png',
	jpeg: 'jpg',
	docx: 'docx',
	xlsx: 'xlsx',
};

/** The rule that a file breaks. `words-of-file` in the pages says each in a sentence. */
export type FileRefusal =
	| { readonly code: 'no-file' | 'empty-file' | 'too-large' }
	| { readonly code: 'wrong-kind'; readonly allowed: readonly FileKind[] }
	| { readonly code: 'image-not-whole' }
	/** Looking through it would have taken too long or too much memory; or others are being looked through. */
	| { readonly code: 'too-much-to-check' | 'checks-busy' }
	| PdfRefusal
	| OfficeRefusal;

export interface CheckedFile {
	readonly kind: FileKind;
	readonly mediaType: string;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
	start.every((byte, at) => bytes[at] === byte);

/** What it is by its content; its name and what the browser says of it prove nothing. Which Office file a zip is, only its parts tell. */
function kindOf(bytes: Uint8Array): FileKind | 'zip' | null {
	if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
	if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
	if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
	return startsWith(bytes, 0xff, 0xd8, 0xff) ? 'jpeg' : null;
}

/** What is told at a glance: that there is something, no larger than may be, and of a kind that is asked for. */
export function kindAtAGlance(
	bytes: Uint8Array,
	allowed: readonly FileKind[],
): Result<FileKind | 'zip', FileRefusal> {
	if (bytes.length === 0) return refused({ code: 'empty-file' });
	if (bytes.length > MOST_FILE_BYTES) return refused({ code: 'too-large' });
	const kind = kindOf(bytes);
	const isAllowed =
		kind === 'zip'
			? allowed.some((one) => one === 'docx' || one === 'xlsx')
			: kind !== null && allowed.includes(kind);
	return kind === null || !isAllowed ? refused({ code: 'wrong-kind', allowed }) : accepted(kind);
}

/**
 * Whether a file that somebody sends may be kept: of a kind that is asked for, whole, and nothing in it that would run or hide. It looks at every
 * byte, so it is asked in a thread of its own (`services.checking`).
 */
export function checkFile(
	bytes: Uint8Array,
	allowed: readonly FileKind[],
	unpacking: Unpacking,
): Result<CheckedFile, FileRefusal> {
	const glance = kindAtAGlance(bytes, allowed);
	if (!glance.ok) return glance;
	const looked = lookThrough(bytes, glance.value, unpacking);
	if (!looked.ok) return looked;
	const kind = looked.value;
	if (kind === 'another' || !allowed.includes(kind)) return refused({ code: 'wrong-kind', allowed });
	return accepted({ kind, mediaType: MEDIA_TYPE_OF[kind] });
}

function lookThrough(
	bytes: Uint8Array,
	kind: FileKind | 'zip',
	unpacking: Unpacking,
): Result<FileKind | 'another', FileRefusal> {
	switch (kind) {
		case 'pdf': {
			const refusal = checkPdf(bytes, unpacking.inflate);
			if (refusal !== null) return refused(refusal);
			return endsAsZip(bytes) ? refused({ code: 'pdf-holds-files' }) : accepted(kind);
		}
		case 'png':
			return isWholePng(bytes) ? accepted(kind) : refused({ code: 'image-not-whole' });
		case 'jpeg':
			return isWholeJpeg(bytes) ? accepted(kind) : refused({ code: 'image-not-whole' });
		case 'zip':
		case 'docx':
		case 'xlsx':
			return checkOffice(bytes, unpacking);
	}
}
