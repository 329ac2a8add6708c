import { listContributors, listInKind } from '../../../db/read/in-kind.ts';
import { getProgrammeNames } from '../../../db/read/names.ts';
import { findProgramme, type ProgrammeRow } from '../../../db/read/programmes.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { InKindContribution } from '../../domain/programme/in-kind.ts';
import type { Services } from '../../services.ts';

export interface InKindShown {
	readonly programme: ProgrammeRow;
	readonly contributions: readonly InKindContribution[];
	readonly contributors: readonly { readonly id: string; readonly name: string }[];
	readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** What is given in kind to a programme, with what the form may choose from; null when absent or out of scope. */
export async function showInKind(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<InKindShown | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		if (programme === null) return null;
		const { areas } = await getProgrammeNames(reader, programme.id);
		return {
			programme,
			contributions: await listInKind(reader, programme.id),
			contributors: await listContributors(reader, programme.id),
			areas: [...areas].map(([id, name]) => ({ id, name })),
		};
	});
}
