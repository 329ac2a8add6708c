import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { firstDayWithout } from './accreditation.ts';
import { type Accreditation, mayStart, type StartFacts } from './may-start.ts';

export interface PlaceOfProvider {
	readonly agreementId: string;
	readonly areaId: string;
	readonly organisationId: string;
}

interface PlaceFacts<Place> {
	readonly place: Place;
	readonly facts: StartFacts;
}

/**
 * Where nobody new could start on the first day without the accreditation, and somebody still could on the day before; nothing where it has no
 * end. People who have started are not asked about.
 */
export function whatLapses<Place extends PlaceOfProvider>(
	one: Accreditation,
	places: readonly PlaceFacts<Place>[],
): { readonly day: IsoDate; readonly places: readonly Place[] } | null {
	const day = firstDayWithout(one);
	if (day === null) return null;
	const before = addDays(day, -1);
	const stops = ({ place, facts }: PlaceFacts<Place>): boolean => {
		if (place.organisationId !== one.organisationId || !mayStart(facts, before).ok) return false;
		const after = mayStart(facts, day);
		return (
			!after.ok &&
			(after.refusal.code === 'not-accredited' || after.refusal.code === 'no-evidence-of-principles')
		);
	};
	return { day, places: places.filter(stops).map(({ place }) => place) };
}
