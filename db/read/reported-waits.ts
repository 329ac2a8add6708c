import type { Found } from '../../app/domain/access/found.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { WaitReported } from '../../app/domain/purchase/wait-told.ts';
import type { Reader } from '../connect.ts';

/** Kept in tenths of a week. */
const TENTHS = 10;

/** The weeks that people waited, by agreement, out of its accepted returns of quarters that are over: the latest first. For a programme already found. */
export async function listReportedWaits(
	reader: Reader,
	programmeId: Found<'programme'>,
	today: IsoDate,
): Promise<ReadonlyMap<string, readonly WaitReported[]>> {
	const rows = await reader
		.selectFrom('kpiReturn')
		.innerJoin('reportingPeriod as period', 'period.id', 'kpiReturn.periodId')
		.innerJoin('submissionFigure as figure', 'figure.submissionId', 'kpiReturn.acceptedSubmissionId')
		.select([
			'kpiReturn.id',
			'kpiReturn.agreementId',
			'period.startsOn',
			'period.endsOn',
			'figure.measureKey',
			'figure.areaId',
			'figure.value',
		])
		.where('kpiReturn.programmeId', '=', programmeId)
		.where('period.endsOn', '<', today)
		.where('figure.measureKey', 'in', ['median-weeks-waited', 'starts'])
		.orderBy('kpiReturn.agreementId')
		.orderBy('period.number', 'desc')
		.orderBy('kpiReturn.id')
		.orderBy('figure.measureKey')
		.orderBy('figure.areaId')
		.execute();
	const byReturn = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((figures) => {
		const [first] = figures;
		const median = figures.find(({ measureKey, areaId }) => measureKey !== 'starts' && areaId === '');
		if (first === undefined || median === undefined) return [];
		const { agreementId, startsOn, endsOn } = first;
		return [
			{
				agreementId,
				period: { startsOn, endsOn },
				medianWeeks: median.value / TENTHS,
				started: startedIn(figures),
			},
		];
	});
	return Map.groupBy(byReturn, ({ agreementId }) => agreementId);
}

/** The whole where it is asked as a whole, else its areas together. */
function startedIn(
	figures: readonly { readonly measureKey: string; readonly areaId: string; readonly value: number }[],
): number | null {
	const starts = figures.filter(({ measureKey }) => measureKey === 'starts');
	if (starts.length === 0) return null;
	const whole = starts.find(({ areaId }) => areaId === '');
	return whole?.value ?? starts.reduce((sum, { value }) => sum + value, 0);
}
