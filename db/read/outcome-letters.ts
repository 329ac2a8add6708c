import type { Found } from '../../app/domain/access/found.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { OutcomeFacts } from '../../app/domain/grant/papers/outcome-letter.ts';
import type { Reader } from '../connect.ts';
import { asFound } from './as-found.ts';

export interface LetterRow {
	readonly id: string;
	readonly awardId: string;
	readonly bidId: string;
	readonly occasion: 'outcome' | 'undone';
	readonly facts: OutcomeFacts;
	readonly pdfHash: Found<'document'>;
	readonly sentAt: Instant;
}

const letters = (reader: Reader) =>
	reader
		.selectFrom('outcomeLetter')
		.innerJoin('bid', 'bid.id', 'outcomeLetter.bidId')
		.select([
			'outcomeLetter.id',
			'outcomeLetter.awardId',
			'outcomeLetter.bidId',
			'outcomeLetter.occasion',
			'outcomeLetter.facts',
			'outcomeLetter.documentHash as pdfHash',
			'outcomeLetter.sentAt',
		]);

async function rowsOf(query: ReturnType<typeof letters>): Promise<readonly LetterRow[]> {
	const rows = await query.orderBy('outcomeLetter.sentAt', 'desc').orderBy('outcomeLetter.id').execute();
	return rows.map(({ facts, ...row }) =>
		asFound<LetterRow>({ ...row, facts: JSON.parse(facts) as OutcomeFacts }),
	);
}

/** The letters to bidders of one tender, the newest first. */
export const listLettersOfTender = (
	reader: Reader,
	tenderId: Found<'tender'>,
): Promise<readonly LetterRow[]> => rowsOf(letters(reader).where('bid.tenderId', '=', tenderId));

/** A bidder's own. */
export const listLettersOfBid = (reader: Reader, bidId: Found<'bid'>): Promise<readonly LetterRow[]> =>
	rowsOf(letters(reader).where('outcomeLetter.bidId', '=', bidId));
