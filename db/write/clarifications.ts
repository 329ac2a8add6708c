import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { Tx } from '../connect.ts';

export const insertClarification = async (
	tx: Tx,
	asked: {
		readonly id: string;
		readonly tenderId: string;
		readonly organisationId: string;
		readonly askedBy: string;
		readonly askedAt: Instant;
		readonly words: string;
	},
): Promise<void> => {
	await tx.insertInto('clarification').values(asked).execute();
};

/** A question has one answer, which stays. */
export const insertClarificationAnswer = async (
	tx: Tx,
	answer: {
		readonly clarificationId: string;
		readonly question: string;
		readonly answer: string;
		readonly answeredBy: string;
		readonly answeredAt: Instant;
	},
): Promise<void> => {
	await tx.insertInto('clarificationAnswer').values(answer).execute();
};
