import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { decideSignedCopy } from '../../../domain/grant/decide-signed-copy.ts';
import { wordsOfFile } from '../../../http/words-of-file.ts';
import type { SignedCopiesShown } from '../../../operations/signed-copy/show-signed-copies.ts';
import type { UploadRefusal } from '../../../operations/signed-copy/upload-signed-copy.ts';

export const uploadTitle = 'Signed copy';

export interface UploadView {
	readonly caption: string;
	readonly back: string;
	readonly commandId: string;
	readonly mayUpload: boolean;
	readonly error: string | null;
	readonly copies: readonly {
		readonly key: string;
		readonly href: string;
		readonly name: string;
		readonly facts: readonly (readonly [string, string])[];
	}[];
}

export const uploadView = (
	{ version, copies }: SignedCopiesShown,
	{ commandId, error }: { readonly commandId: string; readonly error: string | null },
): UploadView => ({
	caption: `${version.terms.title}, version ${version.number}`,
	back:
		version.state === 'accepted'
			? `/agreements/${version.agreementId}`
			: `/agreements/${version.agreementId}/versions/${version.number}`,
	commandId,
	mayUpload: decideSignedCopy(version, [], '').ok,
	error,
	copies: copies.map(({ id, fileName, size, hash, uploadedAt, uploaderName, uploaderOrganisation }) => ({
		key: id,
		href: `/agreements/${version.agreementId}/signed-copies/${id}`,
		name: fileName,
		facts: [
			['Uploaded', `${writeInstant(uploadedAt)} by ${uploaderName}, ${uploaderOrganisation}`],
			['Size', size < 1024 * 100 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`],
			['Fingerprint (SHA-256)', hash],
		],
	})),
});

export function uploadWords(refusal: Exclude<UploadRefusal, { readonly code: 'not-found' }>): string {
	switch (refusal.code) {
		case 'not-sent':
			return 'This version has not been sent to the provider, so there is nothing signed yet';
		case 'held-already':
			return 'This very file has been uploaded already';
		default:
			return wordsOfFile(refusal);
	}
}
