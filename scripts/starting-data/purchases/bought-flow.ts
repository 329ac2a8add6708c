import type { Period } from '../../../app/domain/calendar/period.ts';
import type { AgreementFacts } from '../programme-facts.ts';
import { PURCHASES } from './stories.ts';

/** Of the people of a period those on places that an authority bought: the return counts them with the others, and the commissioner's units do not. */
export function boughtFlow(
	slug: string,
	{ key }: Pick<AgreementFacts, 'key'>,
	area: string,
	{ startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>,
): { readonly started: number; readonly completed: number; readonly left: number } {
	const places = (PURCHASES[slug] ?? [])
		.filter((offer) => offer.agreement === key && offer.area === area)
		.flatMap(({ orders }) =>
			orders.flatMap((order) =>
				(order.places ?? []).map((place) => ({ startsOn: order.startsOn, ...place })),
			),
		);
	const within = (day: string | undefined): boolean => day !== undefined && day >= startsOn && day <= endsOn;
	const ended = (state: string): number =>
		places.filter((place) => place.state === state && within(place.endedOn)).length;
	return {
		started: places.filter(
			(place) => ['started', 'completed', 'left'].includes(place.state) && within(place.startsOn),
		).length,
		completed: ended('completed'),
		left: ended('left'),
	};
}
