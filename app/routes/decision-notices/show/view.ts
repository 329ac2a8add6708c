import type { RecordView } from '../../../components/layout/record-view.ts';
import { paperBlocks } from '../../../components/words/paper-blocks.ts';
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
			...paperBlocks(sections),
			{ kind: 'facts', rows: [{ key: 'Fingerprint of the PDF (SHA-256)', value: { hash: pdfHash } }] },
		],
	};
}
