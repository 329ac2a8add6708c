import { z } from 'zod';

const schema = z.object({
	words: z.string().trim().max(200).catch(''),
	area: z.string().max(200).catch(''),
	commissioner: z.string().max(200).catch(''),
});

export type TendersWanted = z.output<typeof schema>;

/** What somebody looks for; whatever cannot be read looks for nothing. */
export const parseTendersWanted = (search: URLSearchParams): TendersWanted =>
	schema.parse({
		words: search.get('words') ?? '',
		area: search.get('area') ?? '',
		commissioner: search.get('commissioner') ?? '',
	});
