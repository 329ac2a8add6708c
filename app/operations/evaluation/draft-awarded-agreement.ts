import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { findProgramme } from '../../../db/read/programmes.ts';
import { insertVersion } from '../../../db/write/agreement-versions.ts';
import { saveAward } from '../../../db/write/awards.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { partOf } from '../../domain/bid/sealed-content.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { type DraftRefusal, decideDraft } from '../../domain/evaluation/decide-award.ts';
import { termsOfBid } from '../../domain/grant/terms-of-bid.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { regimeOf } from '../../domain/tender/regime.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface DraftAwardedAgreement {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	/** What the agreement is to be called. */
	readonly reference: string;
}

type Refusal = DraftRefusal | { readonly code: 'not-found' } | { readonly code: 'no-reference' };
type Outcome = { readonly agreementId: string };

/** Drafts the agreement of an award from the bid: provider, areas, units, prices, promised levels. It is then written, approved and sent as any other. */
export async function draftAwardedAgreement(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: DraftAwardedAgreement,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { lotId } = command;
	const reference = command.reference.trim();
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(
		services,
		actor,
		'draft-awarded-agreement',
		gated(command),
		async (tx) => {
			const it = await lockLot(tx, scope, today, actor, command);
			if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
			const { tender, lot } = it;
			const { award } = lot;
			const decided = decideDraft(regimeOf(tender.notice).regime, award, today);
			if (!decided.ok) return decided;
			if (reference === '') return refused({ code: 'no-reference' });
			const programme = await findProgramme(tx, scope, today, tender.programmeSlug);
			const bid = lot.bids.find(({ submissionId }) => submissionId === award?.submissionId);
			if (programme === null || bid === undefined || award === null)
				throw new Error(`no bid was awarded lot ${lotId}`);
			const agreementId = services.ids.next();
			const id = services.ids.next();
			const terms = termsOfBid({
				notice: tender.notice,
				lot: lot.lot,
				reference,
				leadId: bid.organisationId,
				legalBasis: programme.legalBasis,
				parts: lot.opened
					.filter(({ submissionId }) => submissionId === bid.submissionId)
					.map(({ content }) => partOf(content)),
				allocationIds: new Map(lot.lot.items.map(({ itemId }) => [itemId, services.ids.next()])),
			});
			await insertVersion(tx, {
				id,
				agreementId,
				programmeId: tender.programmeId,
				number: 1,
				kind: 'original',
				side: 'commissioner',
				terms,
				reason: '',
				effectiveOn: terms.startsOn,
				startedBy: actor.personId,
				startedAt: now,
			});
			await saveAward(tx, award.id, { agreementId });
			return accepted({
				outcome: { agreementId },
				changes: [
					{
						action: 'agreement.started',
						subject: { kind: 'agreement-version', id },
						bodyId: scope.bodyId,
						after: { agreement: agreementId, tender: tender.id, lotId, submission: bid.submissionId },
					},
				],
			});
		},
	);
}
