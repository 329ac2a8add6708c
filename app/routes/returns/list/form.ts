import { z } from 'zod';
import { RETURN_STATES } from '../../../domain/kpi-return/return-state.ts';
import type { ReturnsWanted } from '../../../operations/kpi-return/list-returns.ts';

const schema = z.object({
	programme: z.string().max(64).min(1).nullable().catch(null),
	state: z.enum(RETURN_STATES).nullable().catch(null),
	page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** What to list, from the address. Whatever does not make sense there counts as not asked for. */
export function parseWanted(address: string): ReturnsWanted {
	const search = new URL(address).searchParams;
	const { programme, state, page } = schema.parse({
		programme: search.get('programme'),
		state: search.get('state'),
		page: search.get('page'),
	});
	return { programme, state, page };
}
