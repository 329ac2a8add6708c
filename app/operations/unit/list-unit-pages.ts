import { listProgrammes } from '../../../db/read/programmes.ts';
import { listOwnAgreements } from '../../../db/read/unit-agreements.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface UnitPage {
	readonly href: string;
	readonly name: string;
	readonly startsOn: ReturnType<typeof londonDay>;
	readonly endsOn: ReturnType<typeof londonDay>;
}

/** Whose places somebody may look at: an office its programmes', a provider its agreements'; the newest first. */
export async function listUnitPages(services: Services, scope: Scope): Promise<readonly UnitPage[]> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) =>
		scope.kind === 'provider'
			? (await listOwnAgreements(reader, scope)).map(({ id, title, startsOn, endsOn, terminatedOn }) => ({
					href: `/agreements/${id}/units`,
					name: title,
					startsOn,
					endsOn: terminatedOn ?? endsOn,
				}))
			: (await listProgrammes(reader, scope, today)).map(({ slug, name, startsOn, endsOn }) => ({
					href: `/programmes/${slug}/units`,
					name,
					startsOn,
					endsOn,
				})),
	);
}
