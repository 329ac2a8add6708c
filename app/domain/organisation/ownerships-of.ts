import { addDays, type IsoDate } from '../calendar/iso-date.ts';

export interface Ownership {
	readonly bodyId: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
}

interface Body {
	readonly id: string;
	readonly endsOn: IsoDate | null;
	readonly successorId: string | null;
}

/** Who owns a programme that the body has from a day on: the body, and from the day after its last one its successor. */
export function ownershipsOf({ id, endsOn, successorId }: Body, startsOn: IsoDate): readonly Ownership[] {
	if (endsOn === null || successorId === null || startsOn > endsOn)
		return [{ bodyId: id, startsOn, endsOn: null }];
	return [
		{ bodyId: id, startsOn, endsOn },
		{ bodyId: successorId, startsOn: addDays(endsOn, 1), endsOn: null },
	];
}
