import type { Scope } from '../../app/domain/access/scope.ts';
import type { Instant, IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import type { Reader } from '../connect.ts';
import { parseNotice } from './tender-notice.ts';
import { tenderInScope } from './tenders-in-scope.ts';

export interface AgreedAward {
	readonly id: string;
	readonly slug: string;
	readonly lotId: string;
	readonly notice: TenderNotice;
	readonly acceptedAt: Instant;
}

/** Awards whose agreement was accepted and that have no notice of the contract's details yet, the earliest agreement first. */
export async function listAgreedWithoutDetails(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly AgreedAward[]> {
	const rows = await reader
		.selectFrom('awardDecision')
		.innerJoin('tender', 'tender.id', 'awardDecision.tenderId')
		.innerJoin('programme', 'programme.id', 'tender.programmeId')
		.innerJoin('agreementVersion', 'agreementVersion.agreementId', 'awardDecision.agreementId')
		.select([
			'awardDecision.id',
			'tender.slug',
			'awardDecision.lotId',
			'tender.notice',
			'agreementVersion.acceptedAt',
		])
		.where(tenderInScope(scope, today))
		.where('awardDecision.undoneAt', 'is', null)
		.where('agreementVersion.number', '=', 1)
		.where('agreementVersion.acceptedAt', 'is not', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('awardNotice')
						.select('awardNotice.awardId')
						.whereRef('awardNotice.awardId', '=', 'awardDecision.id')
						.where('awardNotice.kind', '=', 'details-notice'),
				),
			),
		)
		.orderBy('agreementVersion.acceptedAt')
		.orderBy('awardDecision.id')
		.execute();
	return rows.flatMap(({ acceptedAt, notice, ...row }) =>
		acceptedAt === null ? [] : [{ ...row, acceptedAt, notice: parseNotice(notice) }],
	);
}
