import type { Question } from '../../components/layout/question.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import type { TenderNotice } from '../../domain/tender/tender-notice.ts';
import type { TenderFacts } from '../../operations/tender/show-tender.ts';
import { stateWords } from './tender-words.ts';

type Amendment = TenderFacts['amendments'][number];

export const mayAmend = ({ tender, isClosed }: Pick<TenderFacts, 'tender' | 'isClosed'>): boolean =>
	tender.state === 'published' && !isClosed;

export const waitingIn = ({ amendments }: Pick<TenderFacts, 'amendments'>): Amendment | null =>
	amendments.find(({ outcome }) => outcome === null) ?? null;

/** What is drafted already, or the notice as it stands. */
export function noticeToAmend(facts: TenderFacts): {
	readonly waiting: Amendment | null;
	readonly notice: TenderNotice;
} {
	const waiting = waitingIn(facts);
	return { waiting, notice: waiting?.notice ?? facts.tender.notice };
}

export function amendmentInset(facts: TenderFacts): readonly string[] {
	const { tender, now } = facts;
	if (!mayAmend(facts)) return [`This cannot be done now: ${stateWords(tender, now).toLowerCase()}.`];
	const waiting = waitingIn(facts);
	return waiting === null
		? []
		: [
				`An amendment by ${waiting.draftedBy.name} of ${writeInstant(waiting.draftedAt)} waits for approval. What you send takes its place.`,
			];
}

export const REASON: Question = {
	kind: 'long-text',
	name: 'reason',
	label: 'Why is it amended?',
	hint: 'It is published with the amendment.',
	rows: 3,
};
