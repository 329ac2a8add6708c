import { listResting } from '../../../db/read/programme-resting.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Resting } from '../../domain/programme/decide-discarding-programme.ts';
import type { Services } from '../../services.ts';

export interface DiscardingFacts {
	readonly programme: ProgrammeRow;
	/** What rests on it: nothing, or it cannot be discarded. */
	readonly resting: readonly Resting[];
}

/** Whether a programme may be thrown away; null when absent, discarded or out of scope. */
export async function showDiscarding(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<DiscardingFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		return programme === null ? null : { programme, resting: await listResting(reader, programme.id) };
	});
}
