import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import { listKnownProviders, listProviders, type ProviderRow } from '../../../db/read/providers.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface AgreementStartFacts {
	readonly programme: ProgrammeRow;
	readonly parts: ProgrammeParts;
	readonly providers: readonly ProviderRow[];
	/** Those that may be listed: another is named in full. */
	readonly known: readonly ProviderRow[];
}

/** What a new agreement is begun from: the programme, and the providers it may be with. Null when absent or out of scope. */
export async function showAgreementStart(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<AgreementStartFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		return {
			programme,
			parts: await getProgrammeParts(reader, programme.id),
			providers: await listProviders(reader, today),
			known: await listKnownProviders(reader, scope, today),
		};
	});
}
