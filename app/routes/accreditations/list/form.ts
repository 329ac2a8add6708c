import { z } from 'zod';
import { ACCREDITATION_STATUSES, STANDINGS } from '../../../domain/grant/accreditation.ts';
import type { AccreditationsWanted } from '../../../operations/accreditation/list-accreditations.ts';

const id = z.string().max(64).min(1).nullable().catch(null);
const schema = z.object({
	programmeId: id,
	organisationId: id,
	status: z.enum(ACCREDITATION_STATUSES).nullable().catch(null),
	standing: z.enum(STANDINGS).nullable().catch(null),
});

/** What to list, from the address. Whatever does not make sense there counts as not asked for. */
export function parseWanted(address: string): AccreditationsWanted {
	const search = new URL(address).searchParams;
	return schema.parse({
		programmeId: search.get('programme'),
		organisationId: search.get('provider'),
		status: search.get('status'),
		standing: search.get('standing'),
	});
}
