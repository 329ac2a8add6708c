import { findSealedFile } from '../../../db/read/bid-files.ts';
import { getLotEvaluations } from '../../../db/read/lot-evaluations.ts';
import { findTender } from '../../../db/read/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { fileIdOf, isFileKey } from '../../domain/bid/bid-files.ts';
import { fileOf } from '../../domain/bid/sealed-content.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { seesBids } from '../../domain/evaluation/sees-bids.ts';
import { MEDIA_TYPE_OF } from '../../domain/text/check-file.ts';
import { openFile } from '../../gateways/sealed-files.ts';
import type { Services } from '../../services.ts';

interface WhichFile {
	readonly slug: string;
	readonly lotId: string;
	readonly submissionId: string;
	readonly fileId: string;
}

/** A file of an opened bid, for whoever may see what that bid says; one of its price once prices stand open. It is opened as it is asked for, and kept nowhere. */
export async function downloadOpenedFile(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ slug, lotId, submissionId, fileId }: WhichFile,
): Promise<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array } | null> {
	const today = londonDay(services.clock.businessNow());
	if (scope.kind !== 'office') return null;
	const facts = await services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		const lots = tender === null ? [] : await getLotEvaluations(reader, tender, today);
		const lot = lots.find((each) => each.lot.lotId === lotId);
		if (tender === null || lot === undefined || !seesBids(actor, lot)) return null;
		const bid = lot.bids.find((each) => each.submissionId === submissionId);
		const part = lot.opened.find(
			(each) => each.submissionId === submissionId && isFileKey(each.part) && fileIdOf(each.part) === fileId,
		);
		if (bid === undefined || part === undefined || !lot.wholeIds.includes(submissionId)) return null;
		const { bidId } = bid;
		return { part, sealed: await findSealedFile(reader, tender.id, { bidId, fileId }) };
	});
	if (facts === null) return null;
	const file = fileOf(facts.part.content);
	const bytes = await openFile(services.sealing, file, facts.sealed);
	return bytes === null ? null : { name: file.name, mediaType: MEDIA_TYPE_OF[file.kind], bytes };
}
