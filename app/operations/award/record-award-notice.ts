import { lockLot } from '../../../db/read/lot-evaluations.ts';
import { listLettersOfTender } from '../../../db/read/outcome-letters.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listBidders } from '../../../db/read/told-of-tender.ts';
import { lockProgrammeOf } from '../../../db/write/agreement-versions.ts';
import { insertAwardNotice, saveAward } from '../../../db/write/awards.ts';
import { standstillMail } from '../../../templates/emails/award-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { BankHolidaysRefusal } from '../../domain/calendar/bank-holidays.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { beginsStandstill, type NoticeStep } from '../../domain/evaluation/award-life.ts';
import { decideNotice, type NoticeRefusal } from '../../domain/evaluation/decide-award.ts';
import { isAsSeen } from '../../domain/evaluation/evaluation-facts.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { regimeOf } from '../../domain/tender/regime.ts';
import { standstillEndsOn } from '../../domain/tender/standstill.ts';
import type { FindATender } from '../../domain/tender/tender-notice.ts';
import type { Services } from '../../services.ts';
import { gated, type LooksPersonalRefusal } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface RecordAwardNotice {
	readonly commandId: string;
	readonly nobodyNamed?: boolean;
	readonly slug: string;
	readonly lotId: string;
	readonly step: NoticeStep;
	/** As it stands on Find a Tender. */
	readonly notice: FindATender;
	readonly expectedVersion: number;
}

type Refusal =
	| NoticeRefusal
	| BankHolidaysRefusal
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'not-found' };
type Outcome = { readonly standstillEndsOn: IsoDate | null };

/** Records a notice about an award that stands on Find a Tender. Where the regime's standstill runs from it, its dates are worked out and bidders are told. */
export async function recordAwardNotice(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: RecordAwardNotice,
): Promise<Result<Outcome, Refusal | LooksPersonalRefusal>> {
	const { lotId, step } = command;
	const notice = { ...command.notice, number: command.notice.number.trim() };
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Outcome, Refusal>(services, actor, 'record-award-notice', gated(command), async (tx) => {
		const it = await lockLot(tx, scope, today, actor, command);
		if (it === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const { tender, lot } = it;
		const { award } = lot;
		const { regime } = regimeOf(tender.notice);
		const decided = decideNotice(regime, award, { step, notice, now });
		if (!decided.ok) return decided;
		if (award === null || !isAsSeen(award, command.expectedVersion))
			return refused({ code: 'changed-meanwhile' });
		const ends = beginsStandstill(regime, step)
			? standstillEndsOn(regime, londonDay(notice.publishedAt))
			: accepted(null);
		if (!ends.ok) return ends;
		const endsOn = ends.value;
		await lockProgrammeOf(tx, tender.programmeId);
		await insertAwardNotice(tx, {
			awardId: award.id,
			step,
			notice,
			recordedBy: actor.personId,
			recordedAt: now,
		});
		await saveAward(tx, award.id, endsOn === null ? {} : { standstillEndsOn: endsOn });
		const letters = (await listLettersOfTender(tx, tender.id)).filter(({ awardId }) => awardId === award.id);
		const bidIds = letters.map(({ bidId }) => bidId);
		const told = endsOn === null ? [] : await listBidders(tx, tender.id, bidIds, today);
		const commissioner = (await findOwner(tx, tender.programmeId, today)).name;
		return accepted({
			outcome: { standstillEndsOn: endsOn },
			changes: [
				{
					action: step === 'award-notice' ? 'award.notice-recorded' : 'award.details-notice-recorded',
					subject: { kind: 'tender', id: tender.id },
					bodyId: scope.bodyId,
					after: {
						lotId,
						decision: award.number,
						number: notice.number,
						publishedAt: notice.publishedAt,
						standstillEndsOn: endsOn,
					},
				},
			],
			messages: told.map(({ bidId, ...to }) =>
				standstillMail(
					to,
					{ tender: tender.notice.title, commissioner, link: `${services.config.origin}/bids/${bidId}` },
					endsOn ?? today,
				),
			),
		});
	});
}
