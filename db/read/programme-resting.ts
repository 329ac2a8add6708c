import type { Found } from '../../app/domain/access/found.ts';
import type { Resting } from '../../app/domain/programme/decide-discarding-programme.ts';
import type { Reader } from '../connect.ts';

/** What has come to rest on a programme already found in scope: any of it, and it stays. */
export async function listResting(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly Resting[]> {
	const tables = {
		agreement: 'grantAgreement',
		'agreement-draft': 'agreementVersion',
		tender: 'tender',
		'board-report': 'boardReport',
		accreditation: 'accreditation',
		return: 'kpiReturn',
	} as const;
	const resting: Resting[] = [];
	const published = await reader
		.selectFrom('specificationVersion')
		.select('id')
		.where('programmeId', '=', programmeId)
		.where('state', '<>', 'draft')
		.orderBy('id')
		.executeTakeFirst();
	if (published !== undefined) resting.push('published-specification');
	const wasPublic = await reader
		.selectFrom('areaPage')
		.select('id')
		.where('programmeId', '=', programmeId)
		.where('decidedAt', 'is not', null)
		.where('state', '<>', 'sent-back')
		.orderBy('id')
		.executeTakeFirst();
	if (wasPublic !== undefined) resting.push('public-page');
	for (const [what, table] of Object.entries(tables) as [Resting, (typeof tables)[keyof typeof tables]][]) {
		const row = await reader
			.selectFrom(table)
			.select('id')
			.where('programmeId', '=', programmeId)
			.orderBy('id')
			.executeTakeFirst();
		if (row !== undefined) resting.push(what);
	}
	return resting;
}
