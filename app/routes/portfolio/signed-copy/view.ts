import type { BoxError } from '../../../components/layout/question.ts';
import type { RecordBlock } from '../../../components/layout/record-view.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { decideSignedCopy } from '../../../domain/grant/decide-signed-copy.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import { wordsOfFile } from '../../../http/words-of-file.ts';
import type { SignedCopiesShown } from '../../../operations/signed-copy/show-signed-copies.ts';
import type { UploadRefusal } from '../../../operations/signed-copy/upload-signed-copy.ts';

const NOT_SENT = 'This version has not been sent to the provider, so there is nothing signed yet';

export function uploadForm({ version, copies }: SignedCopiesShown): Asked {
	const mayUpload = decideSignedCopy(version, [], '').ok;
	return {
		title: 'Signed copy',
		caption: `${version.terms.title}, version ${version.number}`,
		back:
			version.state === 'accepted'
				? `/agreements/${version.agreementId}`
				: `/agreements/${version.agreementId}/versions/${version.number}`,
		inset: mayUpload ? [] : [`${NOT_SENT}.`],
		questions: mayUpload
			? [
					{
						kind: 'file',
						name: 'file',
						label: 'The signed document',
						hint: 'A PDF of up to 10 MB, without a password, scripts or other files inside it. What is kept can be added to, and never replaced or removed.',
						accept: '.pdf,application/pdf',
					},
				]
			: [],
		button: mayUpload ? { text: 'Upload the signed copy' } : null,
		below: [
			{ kind: 'heading', text: 'Signed copies of this version' },
			...(copies.length === 0
				? [{ kind: 'words', text: 'None has been uploaded yet.' } as const]
				: copies.flatMap((copy) => copyBlocks(copy, version.agreementId))),
		],
	};
}

const copyBlocks = (
	{ id, fileName, size, hash, uploadedAt, uploaderName, uploaderOrganisation }: Copy,
	agreementId: string,
): readonly RecordBlock[] => [
	{ kind: 'words', text: { text: fileName, href: `/agreements/${agreementId}/signed-copies/${id}` } },
	{
		kind: 'facts',
		rows: [
			{
				key: 'Uploaded',
				value: `${writeInstant(uploadedAt)} by ${uploaderName}, ${uploaderOrganisation}`,
			},
			{
				key: 'Size',
				value: size < 1024 * 100 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`,
			},
			{ key: 'Fingerprint (SHA-256)', value: { hash } },
		],
	},
];

type Copy = SignedCopiesShown['copies'][number];

export function uploadRefusal(refusal: Worded<UploadRefusal>): BoxError {
	if (refusal.code === 'not-sent') return { field: 'file', message: NOT_SENT };
	if (refusal.code === 'held-already')
		return { field: 'file', message: 'This file has already been uploaded' };
	return { field: 'file', message: wordsOfFile(refusal) };
}
