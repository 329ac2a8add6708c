import { type TableView, words } from '../../../components/layout/record-view.ts';
import { documentLink, documentWords } from '../../../components/words/document-words.ts';
import type { PublicTender } from '../../../operations/tender/show-public-tender.ts';

/** What stands in the notice today; earlier versions stand beside the amendments that changed them. */
export const documentsTable = ({ tender }: PublicTender): TableView => ({
	id: 'documents',
	caption: 'Documents',
	large: true,
	columns: [words('Document'), words('SHA-256')],
	rows: tender.notice.documents.map((document) => ({
		key: document.documentId,
		cells: [
			{
				cell: documentLink(document, `/open-tenders/${tender.slug}`),
				below: documentWords(document),
			},
			{ hash: document.hash },
		],
	})),
	says: ['Use the SHA-256 to check that a copy is the document that was published.'],
});
