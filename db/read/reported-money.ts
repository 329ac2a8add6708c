import type { PaidByStream, ReportedPayment } from '../../app/domain/board-report/board-report-facts.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { isFundingWhole, shareByStreams } from '../../app/domain/payment/funding-shares.ts';
import type { Reader } from '../connect.ts';

/** The payment schedule of a programme already found in scope, with what the bank has paid of it by the day. */
export async function listReportedPayments(
	reader: Reader,
	programmeId: string,
	today: IsoDate,
): Promise<readonly ReportedPayment[]> {
	const schedule = await reader
		.selectFrom('payment')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'payment.agreement_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'payment.period_id')
		.select([
			'payment.agreement_id as agreementId',
			'payment.period_id as periodId',
			'reporting_period.number as period',
			'payment.amount_pence as amountPence',
			'payment.due_on as dueOn',
		])
		.where('agreement.programme_id', '=', programmeId)
		.orderBy('reporting_period.number')
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
export const listPaid = (reader: Reader, programmeId: string, today: IsoDate) =>
	reader
		.selectFrom('payment_order')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'payment_order.agreement_id')
		.innerJoin('reporting_period', 'reporting_period.id', 'payment_order.period_id')
		.select([
			'payment_order.agreement_id as agreementId',
			'payment_order.period_id as periodId',
			'reporting_period.number as period',
		])
		.select((eb) => eb.fn.sum<number>('payment_order.amount_pence').as('pence'))
		.where('agreement.programme_id', '=', programmeId)
		.where('payment_order.state', '=', 'paid')
		.where('payment_order.paid_on', '<=', today)
		.groupBy(['payment_order.agreement_id', 'payment_order.period_id', 'reporting_period.number'])
		.orderBy('payment_order.agreement_id')
		.orderBy('reporting_period.number')
		.orderBy('payment_order.period_id')
		.execute();

/** Withheld by approved decisions and not released. */
export async function keptByDecision(reader: Reader, programmeId: string): Promise<number> {
	const of = async (kind: 'retain' | 'release-retention') => {
		const { pence } = await reader
			.selectFrom('money_decision')
			.innerJoin('grant_agreement as agreement', 'agreement.id', 'money_decision.agreement_id')
			.select((eb) => eb.fn.sum<number | null>('money_decision.amount_pence').as('pence'))
			.where('agreement.programme_id', '=', programmeId)
			.where('money_decision.state', '=', 'approved')
			.where('money_decision.kind', '=', kind)
			.executeTakeFirstOrThrow();
		return pence ?? 0;
	};
	return (await of('retain')) - (await of('release-retention'));
}

/** The funding streams of a programme's agreements as agreed: the weights by which their payments are shared. */
export const listWeights = (reader: Reader, programmeId: string) =>
	reader
		.selectFrom('agreement_funding')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'agreement_funding.agreement_id')
		.innerJoin('funding_stream', 'funding_stream.id', 'agreement_funding.funding_stream_id')
		.select([
			'agreement_funding.agreement_id as agreementId',
			'agreement_funding.funding_stream_id as streamId',
			'agreement_funding.amount_pence as amountPence',
			'agreement.value_pence as valuePence',
			'funding_stream.funder',
			'funding_stream.name',
		])
		.where('agreement.programme_id', '=', programmeId)
		.orderBy('agreement_funding.agreement_id')
		.orderBy('funding_stream.amount_pence', 'desc')
		.orderBy('agreement_funding.funding_stream_id')
		.execute();

/** What each stream has paid up to the quarter; empty where an agreement's shares are not recorded, because the rest could not be told apart. */
export async function paidByStreams(
	reader: Reader,
	programmeId: string,
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
export const listAllocatedByArea = (reader: Reader, programmeId: string) =>
	reader
		.selectFrom('allocation')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'allocation.agreement_id')
		.select(['allocation.agreement_id as agreementId', 'allocation.area_id as areaId'])
		.select((eb) =>
			eb.fn.sum<number>(eb('allocation.units', '*', eb.ref('allocation.unit_price_pence'))).as('pence'),
		)
		.where('agreement.programme_id', '=', programmeId)
		.groupBy(['allocation.agreement_id', 'allocation.area_id'])
		.orderBy('allocation.agreement_id')
		.orderBy('allocation.area_id')
		.execute();
