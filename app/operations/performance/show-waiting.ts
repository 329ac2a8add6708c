import { findProgramme } from '../../../db/read/programmes.ts';
import { type AgreementWaiting, listWaiting } from '../../../db/read/waiting.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

export interface Waiting {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly agreements: readonly AgreementWaiting[];
}

/** Who waits and what is free, area by area; null when the programme is absent or out of scope. */
export async function showWaiting(services: Services, scope: Scope, slug: string): Promise<Waiting | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const programme = await findProgramme(reader, scope, today, slug);
		return programme === null ? null : { programme, agreements: await listWaiting(reader, programme.id) };
	});
}
