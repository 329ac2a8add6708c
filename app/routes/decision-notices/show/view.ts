import type { PaperSection } from '../../../domain/grant/papers/grant-paper.ts';
import { noticePaper } from '../../../domain/grant/papers/notice-paper.ts';
import type { NoticeRow } from '../../../operations/decision-notice/list-decision-notices.ts';

export interface NoticeView {
	readonly reference: string;
	readonly title: string;
	readonly subtitle: string;
	readonly pdfHref: string;
	readonly agreementHref: string;
	readonly hash: string;
	readonly sections: readonly PaperSection[];
}

/** The page says what the PDF says: both are made of the notice's kept facts. */
export function noticeView({ id, agreementId, facts, pdfHash }: NoticeRow): NoticeView {
	const { title, subtitle, sections } = noticePaper(facts);
	return {
		reference: facts.reference,
		title,
		subtitle,
		pdfHref: `/decision-notices/${id}/pdf`,
		agreementHref: `/agreements/${agreementId}/versions`,
		hash: pdfHash,
		sections,
	};
}
