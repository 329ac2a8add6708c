import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import type { KpiFacts } from '../../app/domain/kpi/kpi-value.ts';
import type { Reader } from '../../db/connect.ts';

/** The returns as a reader of that moment found them: of each the newest submission that had been accepted by then, if any. */
export async function asTheyStood(reader: Reader, facts: KpiFacts, moment: Instant): Promise<KpiFacts> {
	const ids = facts.returns.map(({ returnId }) => returnId);
	const accepted = await reader
		.selectFrom('submission')
		.select(['id', 'return_id as returnId', 'number'])
		.where('return_id', 'in', ids)
		.where('accepted_at', '<=', moment)
		.orderBy('return_id')
		.orderBy('number')
		.execute();
	const newest = new Map(accepted.map((submission) => [submission.returnId, submission]));
	const differing = facts.returns.filter(
		({ returnId, submission }) => newest.get(returnId)?.number !== (submission ?? undefined),
	);
	const submissionIds = differing.flatMap(({ returnId }) => newest.get(returnId)?.id ?? []);
	const rows = submissionIds.length === 0 ? [] : await figuresOf(reader, submissionIds);
	const returns = facts.returns.map((each) => {
		if (!differing.includes(each)) return each;
		const then = newest.get(each.returnId);
		const figures = rows.flatMap(({ submissionId, ...figure }) =>
			submissionId === then?.id ? [figure] : [],
		);
		return {
			...each,
			submission: then?.number ?? null,
			figures,
			state: then === undefined ? ('submitted' as const) : each.state,
		};
	});
	return { ...facts, returns };
}

async function figuresOf(reader: Reader, submissionIds: readonly string[]) {
	const rows = await reader
		.selectFrom('submission_figure')
		.select([
			'submission_id as submissionId',
			'measure_key as measureKey',
			'area_id as areaId',
			'cohort',
			'value',
		])
		.where('submission_id', 'in', submissionIds)
		.orderBy('submission_id')
		.orderBy('measure_key')
		.orderBy('area_id')
		.orderBy('cohort')
		.execute();
	return rows.map(({ areaId, cohort, ...rest }) => ({
		...rest,
		areaId: areaId === '' ? null : areaId,
		cohort: cohort === 0 ? null : cohort,
	}));
}
