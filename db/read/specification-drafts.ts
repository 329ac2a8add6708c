import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { Reader } from '../connect.ts';
import { programmeInScope } from './in-scope.ts';

export interface SpecificationDraftRow {
	readonly id: string;
	readonly number: number;
	readonly programmeSlug: string;
	readonly programmeName: string;
	/** Handed over for approval, and not changed since. */
	readonly handedOver: boolean;
	/** An approver sent it back, and it has not been handed over since. */
	readonly sentBack: boolean;
	/** Everybody who began it or saved a change. */
	readonly drafterIds: readonly string[];
}

/** Versions of service specifications that are not published yet, by programme. The office's own: nobody else reaches one. */
export async function listSpecificationDrafts(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly SpecificationDraftRow[]> {
	if (scope.kind !== 'office' && scope.kind !== 'everything') return [];
	const rows = await reader
		.selectFrom('specificationVersion as draft')
		.innerJoin('programme', 'programme.id', 'draft.programmeId')
		.leftJoin('specificationHandedOver as handed', (join) =>
			join.onRef('handed.specificationId', '=', 'draft.id').onRef('handed.rowVersion', '=', 'draft.version'),
		)
		.select([
			'draft.id',
			'draft.number',
			'draft.draftedBy',
			'handed.personId as handedOverBy',
			'programme.slug as programmeSlug',
			'programme.name as programmeName',
		])
		.select((eb) =>
			eb
				.selectFrom('specificationSentBack as back')
				.select((back) => back.fn.countAll<number>().as('times'))
				.whereRef('back.specificationId', '=', 'draft.id')
				.as('timesSentBack'),
		)
		.where(programmeInScope(scope, today))
		.where('draft.state', '=', 'draft')
		.orderBy('programme.name')
		.orderBy('draft.id')
		.execute();
	const ids = rows.map(({ id }) => id);
	const drafters =
		ids.length === 0
			? []
			: await reader
					.selectFrom('specificationDrafter')
					.select(['specificationId', 'personId'])
					.where('specificationId', 'in', ids)
					.orderBy('specificationId')
					.orderBy('personId')
					.execute();
	return rows.map(({ draftedBy, handedOverBy, timesSentBack, ...row }) => ({
		...row,
		handedOver: handedOverBy !== null,
		sentBack: handedOverBy === null && Number(timesSentBack) > 0,
		drafterIds: [
			...(draftedBy === null ? [] : [draftedBy]),
			...drafters.filter(({ specificationId }) => specificationId === row.id).map(({ personId }) => personId),
		],
	}));
}
