import type { Instant } from '../../app/domain/calendar/iso-date.ts';

export interface ClarificationAnswerTable {
	clarificationId: string;
	/** As it is published: without what would tell who asked. */
	question: string;
	answer: string;
	answeredBy: string;
	answeredAt: Instant;
}
