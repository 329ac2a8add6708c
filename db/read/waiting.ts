import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import { balanceUnits } from '../../app/domain/unit/balance-units.ts';
import type { FreeThere, WaitingReported } from '../../app/domain/unit/waiting-beside-free.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import { type AccountRow, listDayDeltas } from './unit-ledger.ts';

export interface AgreementWaiting {
	readonly agreementId: string;
	readonly title: string;
	readonly providerName: string;
	readonly reported: WaitingReported | null;
	readonly there: readonly (FreeThere & { readonly areaName: string })[];
}

/** Of the perpetrator agreements of a programme already found in scope: who waits by the latest accepted return, and what is free in the ledger. */
export async function listWaiting(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly AgreementWaiting[]> {
	const areas = await reader
		.selectFrom('grantAgreement as agreement')
		.innerJoin('strand', 'strand.id', 'agreement.strandId')
		.innerJoin('organisation', 'organisation.id', 'agreement.leadId')
		.innerJoin('agreementArea', 'agreementArea.agreementId', 'agreement.id')
		.innerJoin('area', 'area.id', 'agreementArea.areaId')
		.select([
			'agreement.id as agreementId',
			'agreement.title',
			'organisation.name as providerName',
			'area.id as areaId',
			'area.name as areaName',
		])
		.where('agreement.programmeId', '=', programmeId)
		.where('strand.kind', '=', 'perpetrator')
		.orderBy('agreement.reference')
		.orderBy('area.name')
		.orderBy('area.id')
		.execute();
	const figures = await reader
		.selectFrom('kpiReturn')
		.innerJoin('grantAgreement as agreement', 'agreement.id', 'kpiReturn.agreementId')
		.innerJoin('reportingPeriod as period', 'period.id', 'kpiReturn.periodId')
		.innerJoin('submissionFigure as figure', 'figure.submissionId', 'kpiReturn.acceptedSubmissionId')
		.select(['kpiReturn.agreementId', 'period.startsOn', 'period.endsOn', 'figure.areaId', 'figure.value'])
		.where('agreement.programmeId', '=', programmeId)
		.where('figure.measureKey', '=', 'waiting')
		.orderBy('period.number', 'desc')
		.orderBy('kpiReturn.id')
		.orderBy('figure.areaId')
		.execute();
	const accounts = allFound<Pick<AccountRow, 'id' | 'agreementId' | 'areaId'>>(
		await reader
			.selectFrom('unitAccount')
			.select(['id', 'agreementId', 'areaId'])
			.where('programmeId', '=', programmeId)
			.where('fund', '<>', 'offer')
			.orderBy('id')
			.execute(),
	);
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
