import type { NoticeDocument } from '../../domain/tender/tender-notice.ts';
import { writeSize } from '../../domain/text/write-size.ts';
import type { CellView } from '../layout/record-view.ts';

const KINDS: Readonly<Record<NoticeDocument['kind'], string>> = {
	pdf: 'PDF',
	docx: 'Word document',
	xlsx: 'Excel workbook',
};

/** "Version 2, PDF of 14 kB" */
export const documentWords = ({ version, kind, size }: NoticeDocument): string =>
	`Version ${version}, ${KINDS[kind]} of ${writeSize(size)}`;

export const documentLink = (document: NoticeDocument, path: string): CellView => ({
	text: document.title,
	href: `${path}/documents/${document.fileId}`,
	of: `version ${document.version}`,
});

/** Its title, which leads to it, with what it is and the fingerprint by which a copy is told to be the same. */
export const documentCell = (document: NoticeDocument, path: string): CellView => ({
	lines: [
		documentLink(document, path),
		{ quiet: documentWords(document) },
		{ quiet: ['SHA-256', { hash: document.hash }] },
	],
});
