import type { Reader } from '../../../db/connect.ts';
import { findOwnBid } from '../../../db/read/bids.ts';
import { findDocument } from '../../../db/read/documents.ts';
import { getLotEvaluations } from '../../../db/read/lot-evaluations.ts';
import { type LetterRow, listLettersOfBid, listLettersOfTender } from '../../../db/read/outcome-letters.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { mayTakePart } from '../../domain/evaluation/evaluation-facts.ts';
import { outcomeTitle } from '../../domain/grant/papers/outcome-letter.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface LetterFile {
	readonly bytes: Uint8Array;
	readonly name: string;
}

/** Whose letter it is: a bidder's own, of its bid; or any of a tender, for the office. */
export type LetterAsked = { readonly letterId: string } & (
	| { readonly bidId: string }
	| { readonly slug: string; readonly lotId: string }
);

/** The bytes that were sent, held to their hash; null when absent or out of scope. */
export async function downloadOutcomeLetter(
	services: Services,
	actor: Actor,
	scope: Scope,
	asked: LetterAsked,
): Promise<LetterFile | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const letters = await lettersOf(reader, actor, scope, today, asked);
		const letter = letters.find(({ id }) => id === asked.letterId);
		if (letter === undefined) return null;
		const document = await findDocument(reader, letter.pdfHash);
		if (document === null || sha256(document.bytes) !== letter.pdfHash)
			throw new Error(`the letter ${letter.id} is not the one that was sent`);
		const { organisationName, lot } = letter.facts;
		return {
			bytes: document.bytes,
			name: safeFileName(`${outcomeTitle(letter.facts)} ${lot} ${organisationName}`, 'pdf'),
		};
	});
}

async function lettersOf(
	reader: Reader,
	{ personId }: Actor,
	scope: Scope,
	today: IsoDate,
	asked: LetterAsked,
): Promise<readonly LetterRow[]> {
	if ('bidId' in asked) {
		const bid = await findOwnBid(reader, scope, asked.bidId);
		return bid === null ? [] : listLettersOfBid(reader, bid.id);
	}
	const isOffice = scope.kind === 'office' || scope.kind === 'everything';
	const tender = isOffice ? await findTender(reader, scope, today, asked.slug) : null;
	if (tender === null) return [];
	const lot = (await getLotEvaluations(reader, tender, today)).find((each) => each.lot.lotId === asked.lotId);
	if (lot === undefined || !mayTakePart(lot, personId)) return [];
	const ids = lot.decisions.map(({ id }) => id);
	return (await listLettersOfTender(reader, tender.id)).filter(({ awardId }) => ids.includes(awardId));
}
