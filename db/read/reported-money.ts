import type { Found } from '../../app/domain/access/found.ts';
import type { PaidByStream, ReportedPayment } from '../../app/domain/board-report/board-report-facts.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { isFundingWhole, shareByStreams } from '../../app/domain/payment/funding-shares.ts';
import type { Reader } from '../connect.ts';

/** The payment schedule of a programme already found in scope, with what the bank has paid of it by the day. */
export async function listReportedPayments(
	reader: Reader,
	programmeId: Found<'programme'>,
	today: IsoDate,
): Promise<readonly ReportedPayment[]> {
	const schedule = await reader
		.selectFrom('payment')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'payment.agreementId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'payment.periodId')
		.select([
			'payment.agreementId',
			'payment.periodId',
			'reportingPeriod.number as period',
			'payment.amountPence',
			'payment.dueOn',
		])
		.where('agreement.programmeId', '=', programmeId)
		.orderBy('reportingPeriod.number')
		.orderBy('agreement.reference')
		.orderBy('payment.id')
		.execute();
	const paid = new Map(
		(await listPaid(reader, programmeId, today)).map(({ agreementId, periodId, pence }) => [
			`${agreementId}|${periodId}`,
			pence,
		]),
	);
	return schedule.map(({ periodId, ...row }) => ({
		...row,
		paidPence: paid.get(`${row.agreementId}|${periodId}`) ?? 0,
	}));
}

/** What the bank has paid by the day, by agreement and period, in the order of the periods. */
export const listPaid = (reader: Reader, programmeId: Found<'programme'>, today: IsoDate) =>
	reader
		.selectFrom('paymentOrder')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'paymentOrder.agreementId')
		.innerJoin('reportingPeriod', 'reportingPeriod.id', 'paymentOrder.periodId')
		.select(['paymentOrder.agreementId', 'paymentOrder.periodId', 'reportingPeriod.number as period'])
		.select((eb) => eb.fn.sum<number>('paymentOrder.amountPence').as('pence'))
		.where('agreement.programmeId', '=', programmeId)
		.where('paymentOrder.state', '=', 'paid')
		.where('paymentOrder.paidOn', '<=', today)
		.groupBy(['paymentOrder.agreementId', 'paymentOrder.periodId', 'reportingPeriod.number'])
		.orderBy('paymentOrder.agreementId')
		.orderBy('reportingPeriod.number')
		.orderBy('paymentOrder.periodId')
		.execute();

/** Withheld of the payments up to a quarter by approved decisions, and not released. */
export async function keptByDecision(
	reader: Reader,
	programmeId: Found<'programme'>,
	quarter: number,
): Promise<number> {
	const of = async (kind: 'retain' | 'release-retention') => {
		const { pence } = await reader
			.selectFrom('moneyDecision')
			.innerJoin('grantAgreement as agreement', 'agreement.id', 'moneyDecision.agreementId')
			.innerJoin('reportingPeriod', 'reportingPeriod.id', 'moneyDecision.periodId')
			.select((eb) => eb.fn.sum<number | null>('moneyDecision.amountPence').as('pence'))
			.where('reportingPeriod.number', '<=', quarter)
			.where('agreement.programmeId', '=', programmeId)
			.where('moneyDecision.state', '=', 'approved')
			.where('moneyDecision.kind', '=', kind)
			.executeTakeFirstOrThrow();
		return pence ?? 0;
	};
	return (await of('retain')) - (await of('release-retention'));
}

/** The funding streams of a programme's agreements as agreed: the weights by which their payments are shared. */
export const listWeights = (reader: Reader, programmeId: Found<'programme'>) =>
	reader
		.selectFrom('agreementFunding')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'agreementFunding.agreementId')
		.innerJoin('fundingStream', 'fundingStream.id', 'agreementFunding.fundingStreamId')
		.select([
			'agreementFunding.agreementId',
			'agreementFunding.fundingStreamId as streamId',
			'agreementFunding.amountPence',
			'agreement.valuePence',
			'fundingStream.funder',
			'fundingStream.name',
		])
		.where('agreement.programmeId', '=', programmeId)
		.orderBy('agreementFunding.agreementId')
		.orderBy('fundingStream.amountPence', 'desc')
		.orderBy('agreementFunding.fundingStreamId')
		.execute();

/** What each stream has paid up to the quarter; empty where an agreement's shares are not recorded, because the rest could not be told apart. */
export async function paidByStreams(
	reader: Reader,
	programmeId: Found<'programme'>,
	quarter: number,
	today: IsoDate,
): Promise<readonly PaidByStream[]> {
	const paid = (await listPaid(reader, programmeId, today)).filter(({ period }) => period <= quarter);
	const weights = Map.groupBy(await listWeights(reader, programmeId), ({ agreementId }) => agreementId);
	const sums = new Map<string, PaidByStream>();
	for (const [agreementId, own] of Map.groupBy(paid, (row) => row.agreementId)) {
		const streams = weights.get(agreementId) ?? [];
		if (!isFundingWhole(streams[0]?.valuePence ?? 0, streams)) return [];
		for (const { shares } of shareByStreams(own, streams))
			for (const [index, share] of shares.entries()) {
				const { streamId, funder, name } = streams[index]!;
				sums.set(streamId, { funder, name, pence: (sums.get(streamId)?.pence ?? 0) + share });
			}
	}
	return [...sums.values()];
}

/** Places at their price, by agreement and area. */
export const listAllocatedByArea = (reader: Reader, programmeId: Found<'programme'>) =>
	reader
		.selectFrom('allocation')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'allocation.agreementId')
		.select(['allocation.agreementId', 'allocation.areaId'])
		.select((eb) =>
			eb.fn.sum<number>(eb('allocation.units', '*', eb.ref('allocation.unitPricePence'))).as('pence'),
		)
		.where('agreement.programmeId', '=', programmeId)
		.groupBy(['allocation.agreementId', 'allocation.areaId'])
		.orderBy('allocation.agreementId')
		.orderBy('allocation.areaId')
		.execute();
