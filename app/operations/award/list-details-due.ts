import { listAgreedWithoutDetails } from '../../../db/read/details-due.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { regimeOf } from '../../domain/tender/regime.ts';
import type { Services } from '../../services.ts';

export interface DetailsDue {
	readonly id: string;
	readonly slug: string;
	readonly lotId: string;
	readonly tender: string;
	readonly lot: string;
	readonly dueOn: IsoDate;
}

/** Contract details notices that the law asks for by a day and that are not recorded yet, the first to fall due first. */
export async function listDetailsDue(services: Services, scope: Scope): Promise<readonly DetailsDue[]> {
	if (scope.kind !== 'office' && scope.kind !== 'everything') return [];
	const today = londonDay(services.clock.businessNow());
	const agreed = await services.db.snapshot((reader) => listAgreedWithoutDetails(reader, scope, today));
	return agreed.flatMap(({ id, slug, lotId, notice, acceptedAt }) => {
		const { detailsWithinDays } = regimeOf(notice).regime;
		if (detailsWithinDays === null) return [];
		return [
			{
				id,
				slug,
				lotId,
				tender: notice.title,
				lot: notice.lots.find((each) => each.lotId === lotId)?.title ?? '',
				dueOn: addDays(londonDay(acceptedAt), detailsWithinDays),
			},
		];
	});
}
