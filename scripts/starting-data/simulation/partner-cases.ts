import type { Random } from '../random.ts';
import { sum } from './people-flow.ts';
import type { ProgrammeShape } from './shape.ts';

/** One partner case of the simulation: a chance, never a person. */
export interface PartnerCase {
	/** The area's name. */
	readonly area: string;
	/** Contract quarter in which it entered. */
	readonly cohort: number;
	readonly outcome: 'contacted' | 'no-reply' | 'no-safe-details' | 'unsafe' | 'in-error';
	/** Quarters after its own in which it was reached or, where it was not, first tried: 0 or 1. */
	readonly after: 0 | 1;
	readonly wants: boolean;
	/** Quarters of ongoing work, from the one in which it was reached. */
	readonly lasting: number;
	readonly children: number;
	readonly childrenSupported: number;
}

/** The cases of one quarter: how many are reached is set for the cohort as a whole; where, by chance and by the areas' own shares. */
export function partnerCases(
	shape: ProgrammeShape,
	cohort: number,
	received: Readonly<Record<string, number>>,
	random: Random,
): readonly PartnerCase[] {
	const areas = Object.entries(received).flatMap(([area, count]) =>
		Array.from({ length: count }, () => area),
	);
	const exact = shape.exactly?.[cohort];
	const expected = sum(areas.map((area) => shape.contacted(cohort, area)));
	const noise = 1 + (random.next() - 0.5) * 0.06;
	const contacted = exact?.contacted ?? Math.min(areas.length, Math.round(expected * noise));
	const wanting =
		exact?.wanting ??
		Math.min(contacted, Math.round(sum(areas.map((area) => shape.wanting(cohort, area))) * noise));
	const drawn = drawWithout(areas, (area) => odds(shape.contacted(cohort, area)), random);
	const wants = new Set(shuffled(drawn.slice(0, contacted), random).slice(0, wanting));
	return drawn.map((place, rank) => {
		const area = areas[place] ?? '';
		const outcome = rank < contacted ? 'contacted' : notReached(random);
		const atOnce = outcome === 'contacted' ? shape.reachedAtOnce(cohort, area) : 0.6;
		const children = random.around(shape.children);
		return {
			area,
			cohort,
			outcome,
			after: random.chance(atOnce) ? 0 : 1,
			wants: wants.has(place),
			lasting: random.whole(1, 3),
			children,
			childrenSupported: random.of(children, 0.52),
		};
	});
}

function notReached(random: Random): PartnerCase['outcome'] {
	const chance = random.next();
	if (chance < 0.1) return 'in-error';
	if (chance < 0.25) return 'unsafe';
	return chance < 0.5 ? 'no-safe-details' : 'no-reply';
}

const odds = (share: number): number => Math.max(share, 0.001) / Math.max(1 - share, 0.001);

/** All places in an order in which the likelier ones tend to come first (weighted sampling without replacement). */
function drawWithout(
	areas: readonly string[],
	weight: (area: string) => number,
	random: Random,
): readonly number[] {
	return areas
		.map((area, place) => ({ place, key: Math.log(1 - random.next()) / weight(area) }))
		.sort((a, b) => b.key - a.key)
		.map(({ place }) => place);
}

function shuffled(places: readonly number[], random: Random): readonly number[] {
	return places
		.map((place) => ({ place, key: random.next() }))
		.sort((a, b) => a.key - b.key)
		.map(({ place }) => place);
}
