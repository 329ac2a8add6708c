import type { Scope } from '../../app/domain/access/scope.ts';
import type { SentReturn } from '../../app/domain/kpi-return/checks/checked-return.ts';
import type { Reader } from '../connect.ts';
import { allFound } from './as-found.ts';
import type { ReturnRow } from './kpi-returns.ts';
import { isClosed } from './returns-closed.ts';
import { getSubmittedFigures, getSubmittedNotes } from './submissions.ts';

/** What stands on either side of a return, in its agreement: the newest submissions for the quarters before and after, accepted or not. */
export interface QuartersBeside {
	readonly lastQuarter: ReadonlyMap<string, number> | null;
	readonly nextQuarter: SentReturn | null;
	/** The agreement has no return for the quarter before, because it had not begun. */
	readonly isFirst: boolean;
}

/** Of a return already found in scope. */
export async function getQuartersBeside(
	reader: Reader,
	scope: Scope,
	{ agreementId, period }: Pick<ReturnRow, 'agreementId' | 'period'>,
): Promise<QuartersBeside> {
	const rows = allFound<Beside>(
		await reader
			.selectFrom('kpiReturn')
			.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
			.select((eb) => [
				'reportingPeriod.number',
				// What was sent and never accepted of a closed return is nothing to go on.
				eb
					.case()
					.when(isClosed(eb))
					.then(null)
					.else(eb.ref('kpiReturn.latestSubmissionId'))
					.end()
					.as('latestSubmissionId'),
			])
			.where('kpiReturn.agreementId', '=', agreementId)
			.where('reportingPeriod.number', 'in', [period.number - 1, period.number + 1])
			.orderBy('reportingPeriod.number')
			.execute(),
	);
	const at = (number: number) => rows.find((row) => row.number === number);
	const before = at(period.number - 1)?.latestSubmissionId ?? null;
	const after = at(period.number + 1)?.latestSubmissionId ?? null;
	const sent = [before, after].filter((id) => id !== null);
	const figures = await getSubmittedFigures(reader, scope, sent);
	const valuesOf = (id: string): ReadonlyMap<string, number> =>
		new Map([...(figures.get(id) ?? [])].map(([key, { value }]) => [key, value]));
	return {
		lastQuarter: before === null ? null : valuesOf(before),
		nextQuarter:
			after === null ? null : { figures: valuesOf(after), notes: await getSubmittedNotes(reader, after) },
		isFirst: at(period.number - 1) === undefined,
	};
}

interface Beside {
	readonly number: number;
	readonly latestSubmissionId: ReturnRow['latestSubmissionId'];
}
