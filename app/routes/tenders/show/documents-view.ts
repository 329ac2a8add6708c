import {
	type CellView,
	only,
	type RecordBlock,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { documentLink, documentWords } from '../../../components/words/document-words.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { documentsOf } from '../../../domain/tender/tender-document.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { mayAmend, waitingIn } from '../amendment-questions.ts';
import { tenderPath } from '../tender-words.ts';

/** Every file of the tender, with where it stands, and what can be done with it. */
export function documentBlocks(facts: TenderFacts, mayEdit: boolean): readonly RecordBlock[] {
	const may = mayEdit && (facts.tender.state === 'draft' || mayAmend(facts));
	return [
		{ kind: 'table', table: documentsTable(facts, may) },
		...only(may, {
			kind: 'actions',
			actions: [
				{
					href: `${tenderPath(facts.tender)}/documents/upload`,
					text: 'Add a document',
					as: 'secondary',
				},
			],
		}),
	];
}

function documentsTable(facts: TenderFacts, may: boolean): TableView {
	const { tender, shelf } = facts;
	const path = tenderPath(tender);
	const isDraft = tender.state === 'draft';
	return {
		id: 'documents',
		caption: 'Documents',
		columns: [
			words('Document'),
			words('SHA-256'),
			words('Where it stands'),
			words('Uploaded'),
			...(may ? [words('New version')] : []),
			...(may && isDraft ? [words('Take out')] : []),
		],
		rows: documentsOf(shelf).flatMap(({ documentId, files }) =>
			files.map((file, index) => ({
				key: file.fileId,
				cells: [
					{ cell: documentLink(file, path), below: documentWords(file) },
					{ hash: file.hash },
					standing(facts, file),
					{ cell: file.uploaderName, below: writeInstant(file.uploadedAt) },
					...(may
						? [
								index === 0
									? {
											href: `${path}/documents/${documentId}/upload`,
											text: 'New version',
											of: `of ${file.title}`,
										}
									: '',
							]
						: []),
					...(may && isDraft
						? [
								inNotice(facts, file.fileId)
									? { href: `${path}/remove/documents/${documentId}`, text: 'Take out', of: file.title }
									: '',
							]
						: []),
				],
			})),
		),
		empty: 'There are no documents.',
	};
}

const inNotice = ({ tender }: TenderFacts, fileId: string): boolean =>
	tender.notice.documents.some((document) => document.fileId === fileId);

function standing(facts: TenderFacts, file: TenderFacts['shelf'][number]): CellView {
	const isIn = ({ documents }: TenderFacts['tender']['notice']) =>
		documents.some(({ fileId }) => fileId === file.fileId);
	const waiting = waitingIn(facts);
	if (inNotice(facts, file.fileId))
		return waiting !== null && !isIn(waiting.notice)
			? 'In the tender; the amendment that waits takes it out'
			: 'In the tender';
	if (waiting !== null && isIn(waiting.notice)) return 'In the amendment that waits';
	return facts.versions.some(({ notice }) => isIn(notice))
		? 'In an earlier version'
		: 'Not in the tender: the office alone sees it';
}
