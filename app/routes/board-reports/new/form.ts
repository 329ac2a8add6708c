import { z } from 'zod';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { madeNumber } from '../../../http/made-number.ts';

/** What has been chosen so far: each page asks one thing and carries what was answered before. */
export interface Chosen {
	readonly programme: string | null;
	readonly quarter: number | null;
	readonly replaces: string | null;
}

export function chosenOf(address: string): Chosen {
	const said = new URL(address).searchParams;
	const quarter = said.get('quarter') ?? '';
	return {
		programme: said.get('programme'),
		quarter: madeNumber(quarter, 3) || null,
		replaces: said.get('replaces'),
	};
}

export const chosenPath = ({ programme, quarter }: Omit<Chosen, 'replaces'>): `/${string}` => {
	const said = new URLSearchParams({
		...(programme === null ? {} : { programme }),
		...(quarter === null ? {} : { quarter: String(quarter) }),
	});
	return `/board-reports/new?${said}`;
};

export type Step = 'programme' | 'quarter' | 'meeting';

const SCHEMAS = {
	programme: z
		.strictObject({ programme: z.string({ error: 'Select a programme' }).max(100) })
		.transform(({ programme }) => programme),
	quarter: z
		.strictObject({
			quarter: z
				.string({ error: 'Select a quarter' })
				.refine((text) => madeNumber(text, 3) !== null, 'Select a quarter'),
		})
		.transform(({ quarter }) => quarter),
	meeting: z
		.strictObject({ meeting: z.string({ error: 'Select a meeting' }).max(64) })
		.transform(({ meeting }) => meeting),
} as const;

export const parseStep = (step: Step, form: FormData): Parsed<string> => parseForm(SCHEMAS[step], form);
