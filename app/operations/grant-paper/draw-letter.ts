import { findLetterFacts } from '../../../db/read/letter-facts.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { letterOfVersion } from '../../domain/grant/papers/letter-of-version.ts';
import { safeFileName } from '../../domain/text/safe-file-name.ts';
import type { Services } from '../../services.ts';

export interface LetterDrawn {
	readonly bytes: Uint8Array;
	readonly name: string;
}

/** The letter of a version that has been approved, drawn from its terms: the same each time. Null when absent or out of scope. */
export async function drawLetter(
	services: Services,
	scope: Scope,
	agreementId: string,
	number: number,
): Promise<LetterDrawn | null> {
	const today = londonDay(services.clock.businessNow());
	const demonstration = services.config.mode === 'demonstration';
	const facts = await services.db.snapshot((reader) =>
		findLetterFacts(reader, scope, { agreementId, number, today, demonstration }),
	);
	if (facts === null) return null;
	const letter = letterOfVersion(facts);
	const { bytes } = await services.drawing.drawGrantPaper(letter);
	return {
		bytes,
		name: safeFileName(`${letter.title} ${facts.version.terms.reference} version ${number}`, 'pdf'),
	};
}
