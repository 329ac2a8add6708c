import { NOTICE_LISTS, type NoticeList } from '../../../domain/tender/change-notice.ts';
import type { TenderNotice } from '../../../domain/tender/tender-notice.ts';
import type { TenderPart } from '../tender-part-form-route.ts';
import { parseRemoval } from './form.ts';

const NAMES: Readonly<Record<NoticeList, string>> = {
	lots: 'lot',
	requirements: 'requirement',
	questions: 'question',
	documents: 'document',
};

function wordsOf(notice: TenderNotice, list: NoticeList, entry: string): string | undefined {
	switch (list) {
		case 'lots':
			return notice.lots.find(({ lotId }) => lotId === entry)?.title;
		case 'requirements':
			return notice.requirements.find(({ requirementId }) => requirementId === entry)?.asks;
		case 'questions':
			return notice.questions.find(({ questionId }) => questionId === entry)?.asks;
		case 'documents':
			return notice.documents.find(({ documentId }) => documentId === entry)?.title;
	}
}

export const removePart: TenderPart<{
	readonly list: NoticeList;
	readonly entry: string;
	readonly words: string;
}> = {
	entryOf: ({ tender }, params) => {
		const list = NOTICE_LISTS.find((each) => each === params.list);
		const entry = params.entry ?? '';
		const words = list === undefined ? undefined : wordsOf(tender.notice, list, entry);
		return list === undefined || words === undefined ? null : { list, entry, words };
	},
	ask: (_facts, { list, words }) => ({
		title: `Take out this ${NAMES[list]}?`,
		intro: [{ strong: words }],
		questions: [],
		button: { text: 'Take it out', isWarning: true },
	}),
	parse: (form, _facts, { list, entry }) => parseRemoval(form, list, entry),
};
