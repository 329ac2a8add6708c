import type { BoxError } from '../../../components/layout/question.ts';
import type { RecordBlock, TableView } from '../../../components/layout/record-view.ts';
import { only, words } from '../../../components/layout/record-view.ts';
import { documentCell } from '../../../components/words/document-words.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import type { TenderDocumentRefusal } from '../../../domain/tender/tender-document.ts';
import type { FileRefusal } from '../../../domain/text/check-file.ts';
import type { Asked, Worded } from '../../../http/form-of.ts';
import { wordsOfFile } from '../../../http/words-of-file.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { mayAmend } from '../amendment-questions.ts';
import { stateWords, tenderPath } from '../tender-words.ts';

export interface DocumentPart {
	readonly facts: TenderFacts;
	/** The document of the address; null where one is added. */
	readonly documentId: string | null;
}

/** Null where the address names a document that the tender has not. */
export function documentPart(facts: TenderFacts, documentId: string | undefined): DocumentPart | null {
	if (documentId === undefined) return { facts, documentId: null };
	return facts.shelf.some((one) => one.documentId === documentId) ? { facts, documentId } : null;
}

/** One file, with what it is called; under it the versions that there are. */
export function documentForm({ facts, documentId }: DocumentPart): Asked {
	const { tender, shelf, now } = facts;
	const isDraft = tender.state === 'draft';
	const may = isDraft || mayAmend(facts);
	const versions = shelf.filter((one) => one.documentId === documentId).toReversed();
	return {
		title: documentId === null ? 'Add a document' : 'Upload a new version',
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: may
			? [
					isDraft
						? 'It is part of the tender at once, and is published with it.'
						: 'The tender is published, so only the office can see the file for now. It becomes part of the tender once an amendment that names it has been approved.',
				]
			: [],
		inset: may ? [] : [`This cannot be done now: ${stateWords(tender, now).toLowerCase()}.`],
		questions: may
			? [
					{
						kind: 'text',
						name: 'title',
						label: 'What is the document called?',
						hint: 'For example: Draft agreement, or Places by area.',
					},
					{
						kind: 'file',
						name: 'file',
						label: 'The document',
						hint: 'A PDF, a Word document (.docx) or an Excel workbook (.xlsx) of up to 10 MB, without a password, macros or other files inside it. Take out who wrote and commented on it first: everybody will read it.',
						accept: '.pdf,.docx,.xlsx',
					},
				]
			: [],
		stored: { title: [versions[0]?.title ?? ''] },
		version: tender.rowVersion,
		button: may ? { text: 'Upload the document' } : null,
		below: versionBlocks(facts, versions),
	};
}

const versionBlocks = (facts: TenderFacts, versions: TenderFacts['shelf']): readonly RecordBlock[] =>
	only(versions.length > 0, { kind: 'table', table: versionsTable(facts, versions) });

const versionsTable = ({ tender }: TenderFacts, versions: TenderFacts['shelf']): TableView => ({
	id: 'versions',
	caption: 'Versions so far',
	columns: [words('Document'), words('Uploaded')],
	rows: versions.map((file) => ({
		key: file.fileId,
		cells: [
			documentCell(file, tenderPath(tender)),
			{ cell: file.uploaderName, below: writeInstant(file.uploadedAt) },
		],
	})),
});

export function documentRefusal(refusal: Worded<TenderDocumentRefusal | FileRefusal>): BoxError {
	switch (refusal.code) {
		case 'not-now':
			return { field: '', message: 'Documents of this tender cannot be changed any more' };
		case 'held-already':
			return { field: 'file', message: `The tender already has this file, as “${refusal.title}”` };
		case 'too-many-files':
			return { field: '', message: `A tender can have ${refusal.most} files, and this one has them` };
		default:
			return { field: 'file', message: wordsOfFile(refusal) };
	}
}
