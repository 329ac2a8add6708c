import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { balanceUnits } from '../../app/domain/unit/balance-units.ts';
import type { FreeThere, WaitingReported } from '../../app/domain/unit/waiting-beside-free.ts';
import type { Reader } from '../connect.ts';
import { listDayDeltas } from './unit-ledger.ts';

export interface AgreementWaiting {
	readonly agreementId: string;
	readonly title: string;
	readonly providerName: string;
	readonly reported: WaitingReported | null;
	readonly there: readonly (FreeThere & { readonly areaName: string })[];
}

/** Of the perpetrator agreements of a programme already found in scope: who waits by the newest accepted return, and what is free in the ledger. */
export async function listWaiting(reader: Reader, programmeId: string): Promise<readonly AgreementWaiting[]> {
	const areas = await reader
		.selectFrom('grant_agreement as agreement')
		.innerJoin('strand', 'strand.id', 'agreement.strand_id')
		.innerJoin('organisation', 'organisation.id', 'agreement.lead_id')
		.innerJoin('agreement_area', 'agreement_area.agreement_id', 'agreement.id')
		.innerJoin('area', 'area.id', 'agreement_area.area_id')
		.select([
			'agreement.id as agreementId',
			'agreement.title',
			'organisation.name as providerName',
			'area.id as areaId',
			'area.name as areaName',
		])
		.where('agreement.programme_id', '=', programmeId)
		.where('strand.kind', '=', 'perpetrator')
		.orderBy('agreement.reference')
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	const figures = await reader
		.selectFrom('kpi_return')
		.innerJoin('grant_agreement as agreement', 'agreement.id', 'kpi_return.agreement_id')
		.innerJoin('reporting_period as period', 'period.id', 'kpi_return.period_id')
		.innerJoin('submission_figure as figure', 'figure.submission_id', 'kpi_return.accepted_submission_id')
		.select([
			'kpi_return.agreement_id as agreementId',
			'period.starts_on as startsOn',
			'period.ends_on as endsOn',
			'figure.area_id as areaId',
			'figure.value',
		])
		.where('agreement.programme_id', '=', programmeId)
		.where('figure.measure_key', '=', 'waiting')
		.orderBy('period.number', 'desc')
		.orderBy('kpi_return.id')
		.orderBy('figure.area_id')
		.execute();
	const accounts = await reader
		.selectFrom('unit_account')
		.select(['id', 'agreement_id as agreementId', 'area_id as areaId'])
		.where('programme_id', '=', programmeId)
		.where('fund', '<>', 'offer')
		.orderBy('id')
		.execute();
	const balances = balanceUnits(
		await listDayDeltas(
			reader,
			accounts.map(({ id }) => id),
		),
	);
	const free = (agreementId: string, areaId: string): number =>
		accounts.reduce(
			(sum, one) =>
				sum +
				(one.agreementId === agreementId && one.areaId === areaId ? (balances.get(one.id)?.free ?? 0) : 0),
			0,
		);
	return [...Map.groupBy(areas, ({ agreementId }) => agreementId)].map(([agreementId, rows]) => ({
		agreementId,
		title: rows[0]?.title ?? '',
		providerName: rows[0]?.providerName ?? '',
		reported: newestOf(
			agreementId,
			figures.filter((figure) => figure.agreementId === agreementId),
		),
		there: rows.map(({ areaId, areaName }) => ({
			agreementId,
			areaId,
			areaName,
			free: free(agreementId, areaId),
		})),
	}));
}

interface Figure {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly areaId: string;
	readonly value: number;
}

/** The figures come the newest period first. */
function newestOf(agreementId: string, figures: readonly Figure[]): WaitingReported | null {
	const [newest] = figures;
	if (newest === undefined) return null;
	const { startsOn, endsOn } = newest;
	const own = figures.filter((figure) => figure.endsOn === endsOn);
	return {
		agreementId,
		period: { startsOn, endsOn },
		waiting: new Map(own.map(({ areaId, value }) => [areaId, value])),
	};
}
