import type { IsoDate } from '../calendar/iso-date.ts';

/** What a programme needs before somebody can be referred, counted and reported on, in the order in which it is usually done. */
export type ProgrammeLack =
	| { readonly code: 'areas' | 'strands' | 'funding' | 'boards' | 'periods' | 'specification' }
	| { readonly code: 'interventions' | 'agreement'; readonly strands: readonly string[] }
	| { readonly code: 'public-pages'; readonly areas: readonly string[] };

export interface ProgrammeStanding {
	readonly endsOn: IsoDate;
	readonly areas: readonly { readonly areaId: string; readonly name: string }[];
	readonly strands: readonly { readonly id: string; readonly name: string }[];
	readonly interventions: readonly { readonly strandId: string }[];
	readonly fundingStreams: readonly { readonly paidByFunder: number }[];
	readonly boards: readonly unknown[];
	readonly periods: readonly unknown[];
	/** By the name of their strand. */
	readonly agreements: readonly { readonly strand: string; readonly endsOn: IsoDate }[];
	readonly isSpecified: boolean;
	/** Areas of which the public is told something today. */
	readonly publicAreaIds: readonly string[];
}

/** Nothing of a programme that has ended: what it never had it will not have. */
export function whatProgrammeLacks(programme: ProgrammeStanding, today: IsoDate): readonly ProgrammeLack[] {
	if (programme.endsOn < today) return [];
	const { areas, strands, interventions, agreements, publicAreaIds } = programme;
	const names = (some: typeof strands) => some.map(({ name }) => name);
	const idle = names(strands.filter(({ id }) => !interventions.some(({ strandId }) => strandId === id)));
	const undelivered = names(
		strands.filter(
			({ name }) => !agreements.some(({ strand, endsOn }) => strand === name && endsOn >= today),
		),
	);
	const untold = areas.filter(({ areaId }) => !publicAreaIds.includes(areaId)).map(({ name }) => name);
	const lacks: readonly (readonly [boolean, ProgrammeLack])[] = [
		[areas.length === 0, { code: 'areas' }],
		[strands.length === 0, { code: 'strands' }],
		[idle.length > 0, { code: 'interventions', strands: idle }],
		[programme.fundingStreams.every(({ paidByFunder }) => paidByFunder === 1), { code: 'funding' }],
		[programme.boards.length === 0, { code: 'boards' }],
		[programme.periods.length === 0, { code: 'periods' }],
		[!programme.isSpecified, { code: 'specification' }],
		[undelivered.length > 0, { code: 'agreement', strands: undelivered }],
		[untold.length > 0, { code: 'public-pages', areas: untold }],
	];
	return lacks.flatMap(([isMissing, lack]) => (isMissing ? [lack] : []));
}
