import { listPeriods } from '../../../db/read/periods.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import {
	findNewestSubmitted,
	findSentBack,
	findSpecificationDraft,
	listDrafters,
	listSpecificationVersions,
	type SpecificationVersionRow,
} from '../../../db/read/specification-versions.ts';
import { getSpecification } from '../../../db/read/specifications.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { SpecificationVersion } from '../../domain/specification/specification.ts';
import type { SpecificationDraft } from '../../domain/specification/specification-draft.ts';
import type { Services } from '../../services.ts';

export interface SpecificationFacts {
	readonly programme: ProgrammeRow;
	readonly version: SpecificationVersionRow;
	readonly draft: SpecificationDraft;
	/** The version before this one, whichever state it is in; null for the first. */
	readonly before: SpecificationVersion | null;
	/** Every version that the reader may see, the newest first. */
	readonly versions: readonly SpecificationVersionRow[];
	/** Of a draft that waits to be changed after an approver sent it back; null elsewhere. */
	readonly sentBack: Awaited<ReturnType<typeof findSentBack>>;
	readonly drafters: readonly { readonly id: string; readonly name: string }[];
	readonly periods: readonly Period[];
	readonly newestSubmitted: number | null;
	readonly today: IsoDate;
}

/** One version of a service specification with all that its pages say; null when absent or out of scope. */
export async function showSpecification(
	services: Services,
	scope: Scope,
	slug: string,
	number: number,
): Promise<SpecificationFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const versions = await listSpecificationVersions(reader, scope, programme.id);
		const version = versions.find((each) => each.number === number);
		const draft = await findSpecificationDraft(reader, scope, programme.id, number);
		if (version === undefined || draft === null) return null;
		const before = versions.find((each) => each.number < number);
		return {
			programme,
			version,
			draft,
			before: before === undefined ? null : await getSpecification(reader, before.id),
			versions,
			sentBack:
				version.state === 'draft' && !draft.handedOver ? await findSentBack(reader, version.id) : null,
			drafters: await listDrafters(reader, version.id),
			periods: await listPeriods(reader, programme.id),
			newestSubmitted: await findNewestSubmitted(reader, programme.id),
			today,
		};
	});
}
