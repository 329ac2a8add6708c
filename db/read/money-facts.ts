import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AgreementTerms } from '../../app/domain/grant/agreement-terms.ts';
import { reviewClockOf } from '../../app/domain/kpi-return/review-clock.ts';
import type { MoneyFacts, PeriodFacts, ReturnOfPeriod } from '../../app/domain/payment/money-facts.ts';
import type { Reader } from '../connect.ts';
import { parseTerms } from './agreement-terms.ts';
import { isOfEndedAgreement } from './agreement-versions.ts';
import { listDelivered } from './delivered-units.ts';
import type { MoneyAgreement } from './money-agreements.ts';
import { listClaimFacts, listDecisionFacts, listOrderFacts } from './money-moves.ts';
import { stateOfReturn } from './returns-closed.ts';

/** What decides about the money of agreements already found in scope. A few flat queries, however many there are. */
export async function getMoneyFacts(
	reader: Reader,
	agreements: readonly MoneyAgreement[],
	today: IsoDate,
): Promise<ReadonlyMap<string, MoneyFacts>> {
	if (agreements.length === 0) return new Map();
	const ids = agreements.map(({ id }) => id);
	const periods = await listPeriodsOf(
		reader,
		agreements.map(({ programmeId }) => programmeId),
	);
	const schedule = groupBy(await listSchedule(reader, ids));
	const coming = groupBy(await listComingTerms(reader, ids));
	const returns = groupBy(await listReturnsOf(reader, ids, today));
	const claims = groupBy(await listClaimFacts(reader, ids));
	const orders = groupBy(await listOrderFacts(reader, ids));
	const decisions = groupBy(await listDecisionFacts(reader, ids));
	const delivered = groupBy(
		await listDelivered(
			reader,
			agreements.filter(({ paid }) => paid === 'on-delivery').map(({ id }) => id),
		),
	);
	return new Map(
		agreements.map((agreement): [string, MoneyFacts] => {
			const of = <T extends { readonly agreementId: string }>(rows: ReadonlyMap<string, readonly T[]>) =>
				rows.get(agreement.id) ?? [];
			const { paid, valuePence, terminatedOn, id, programmeId } = agreement;
			const ahead = of(coming).map(({ terms }) => terms);
			const own = periods.filter((period) => period.programmeId === programmeId);
			return [
				id,
				{
					paid,
					valuePence: Math.min(valuePence, ...ahead.map((terms) => terms.valuePence)),
					terminatedOn,
					periods: own.map(({ periodId, number, startsOn, endsOn }): PeriodFacts => {
						const payment = of(schedule).find((each) => each.periodId === periodId);
						const days = of(delivered).filter(({ onDay }) => onDay >= startsOn && onDay <= endsOn);
						return {
							periodId,
							number,
							startsOn,
							endsOn,
							scheduledPence: Math.min(
								payment?.amountPence ?? 0,
								...ahead.map((terms) => scheduledFor(terms, periodId)),
							),
							dueOn: payment?.dueOn ?? null,
							kpiReturn: of(returns).find((each) => each.periodId === periodId)?.kpiReturn ?? NOT_SENT,
							deliveredPence: Math.max(
								0,
								days.reduce((sum, { pence }) => sum + pence, 0),
							),
						};
					}),
					claims: of(claims),
					orders: of(orders),
					decisions: of(decisions),
				},
			];
		}),
	);
}

/**
 * Terms that both sides have accepted and that take effect, or are entered, later. Where they pay less, less is payable from the day of acceptance on, or
 * what is then above the schedule would have been paid before; where they pay more, it waits for their day.
 */
async function listComingTerms(
	reader: Reader,
	ids: readonly Found<'agreement'>[],
): Promise<readonly { readonly agreementId: string; readonly terms: AgreementTerms }[]> {
	const rows = await reader
		.selectFrom('agreementVersion')
		.select(['agreementId', 'terms'])
		.where('agreementId', 'in', ids)
		.where('kind', '=', 'variation')
		.where('state', '=', 'accepted')
		.where('enteredOn', 'is', null)
		.where((eb) => eb.not(isOfEndedAgreement(eb)))
		.orderBy('agreementId')
		.orderBy('number')
		.execute();
	return rows.map(({ agreementId, terms }) => ({ agreementId, terms: parseTerms(terms) }));
}

const scheduledFor = ({ schedule }: AgreementTerms, of: string): number =>
	schedule.reduce((sum, { periodId, amountPence }) => (periodId === of ? sum + amountPence : sum), 0);

const NOT_SENT: ReturnOfPeriod = { stands: 'not-sent', reviewBy: null };

const groupBy = <T extends { readonly agreementId: string }>(
	rows: readonly T[],
): ReadonlyMap<string, readonly T[]> => Map.groupBy(rows, (row) => row.agreementId);

const listPeriodsOf = (reader: Reader, programmeIds: readonly Found<'programme'>[]) =>
	reader
		.selectFrom('reportingPeriod')
		.select(['id as periodId', 'programmeId', 'number', 'startsOn', 'endsOn'])
		.where('programmeId', 'in', [...new Set(programmeIds)])
		.orderBy('programmeId')
		.orderBy('number')
		.orderBy('id')
		.execute();

const listSchedule = (reader: Reader, ids: readonly Found<'agreement'>[]) =>
	reader
		.selectFrom('payment')
		.select(['agreementId', 'periodId', 'dueOn'])
		.select((eb) => eb.fn.sum<number>('amountPence').as('amountPence'))
		.where('agreementId', 'in', ids)
		.groupBy(['agreementId', 'periodId', 'dueOn'])
		.orderBy('agreementId')
		.orderBy('periodId')
		.orderBy('dueOn')
		.execute();

async function listReturnsOf(reader: Reader, ids: readonly Found<'agreement'>[], today: IsoDate) {
	const rows = await reader
		.selectFrom('kpiReturn')
		.leftJoin('submission as latest', 'latest.id', 'kpiReturn.latestSubmissionId')
		.select(['kpiReturn.agreementId', 'kpiReturn.periodId', 'latest.submittedAt'])
		.select((eb) => stateOfReturn(eb).as('state'))
		.where('kpiReturn.agreementId', 'in', ids)
		.orderBy('kpiReturn.agreementId')
		.orderBy('kpiReturn.periodId')
		.orderBy('kpiReturn.id')
		.execute();
	return rows.map(
		({
			agreementId,
			periodId,
			state,
			submittedAt,
		}): { agreementId: string; periodId: string; kpiReturn: ReturnOfPeriod } => {
			if (state === 'accepted')
				return { agreementId, periodId, kpiReturn: { stands: 'accepted', reviewBy: null } };
			if (state === 'closed')
				return { agreementId, periodId, kpiReturn: { stands: 'closed', reviewBy: null } };
			const clock = reviewClockOf({ state, submittedAt }, today);
			return {
				agreementId,
				periodId,
				kpiReturn: clock === null ? NOT_SENT : { stands: 'under-review', reviewBy: clock.reviewBy },
			};
		},
	);
}
