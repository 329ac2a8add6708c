import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import {
	listSpecificationVersions,
	type SpecificationVersionRow,
} from '../../../db/read/specification-versions.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { Services } from '../../services.ts';

export interface SpecificationsFacts {
	readonly programme: ProgrammeRow;
	/** The newest first. */
	readonly versions: readonly SpecificationVersionRow[];
	readonly periods: readonly Period[];
}

/** The versions of a programme's service specification; null when the programme is absent or out of scope. */
export async function showSpecifications(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<SpecificationsFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const versions = await listSpecificationVersions(reader, scope, programme.id);
		return { programme, versions, periods: await listPeriods(reader, programme.id) };
	});
}
