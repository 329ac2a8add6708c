import { only, type RecordBlock, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { PaperBlock, PaperSection } from '../../../domain/grant/papers/grant-paper.ts';
import { noticePaper } from '../../../domain/grant/papers/notice-paper.ts';
import type { NoticeRow } from '../../../operations/decision-notice/list-decision-notices.ts';

/** The page says what the PDF says: both are made of the notice's kept facts. */
export function noticeView({ id, agreementId, facts, pdfHash }: NoticeRow): RecordView {
	const { title, subtitle, sections } = noticePaper(facts);
	return {
		title,
		caption: `Decision notice ${facts.reference}`,
		back: [{ text: 'Decision notices', href: '/decision-notices' }, { text: facts.reference }],
		narrow: true,
		blocks: [
			{ kind: 'words', text: subtitle, as: 'lead' },
			{
				kind: 'list',
				items: [
					{ href: `/decision-notices/${id}/pdf`, text: 'Download the notice (PDF)' },
					{ href: `/agreements/${agreementId}/versions`, text: 'The agreement and its versions' },
				],
				plain: true,
			},
			...sections.flatMap(sectionBlocks),
			{ kind: 'facts', rows: [{ key: 'Fingerprint of the PDF (SHA-256)', value: { hash: pdfHash } }] },
		],
	};
}

const sectionBlocks = ({ id, heading, blocks }: PaperSection): readonly RecordBlock[] => [
	{ kind: 'heading', text: heading.charAt(0) + heading.slice(1).toLowerCase(), id },
	...blocks.flatMap(paperBlock),
];

function paperBlock(block: PaperBlock): readonly RecordBlock[] {
	switch (block.kind) {
		case 'statement':
			return said(block.text);
		case 'paragraph':
			return [
				...said(`${block.number}. ${block.text}`),
				...only(block.bullets.length > 0, { kind: 'list', items: block.bullets }),
			];
		case 'table':
			return [
				{
					kind: 'table',
					table: {
						id: block.id,
						caption: block.caption,
						captionSize: 's',
						large: true,
						columns: block.columns.map(({ heading, holds }) => ({
							text: heading,
							numeric: holds === 'numbers',
						})),
						rows: block.rows.map(({ cells, total }, index) => ({
							key: String(index),
							total,
							cells: cells.map(({ text }) => text),
						})),
					},
				},
			];
	}
}
