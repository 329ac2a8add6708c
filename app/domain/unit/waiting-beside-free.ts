import type { Period } from '../calendar/period.ts';

/** The newest accepted return of one agreement, as far as it says how many people wait. */
export interface WaitingReported {
	readonly agreementId: string;
	readonly period: Pick<Period, 'startsOn' | 'endsOn'>;
	/** By area; under '' where the return does not split it. */
	readonly waiting: ReadonlyMap<string, number>;
}

export interface FreeThere {
	readonly agreementId: string;
	readonly areaId: string;
	readonly free: number;
}

export interface WaitingLine {
	readonly agreementId: string;
	/** Null for all areas of the agreement together. */
	readonly areaId: string | null;
	/** Null where the return does not say. */
	readonly waiting: number | null;
	readonly free: number;
}

/**
 * People who wait beside free units: by area where the return splits them, else one line for all the agreement's areas together and each area's free
 * units under it. Nothing is guessed from a share.
 */
export function waitingBesideFree(
	reported: WaitingReported | null,
	there: readonly FreeThere[],
): readonly WaitingLine[] {
	const [first] = there;
	if (first === undefined) return [];
	const whole = reported?.waiting.get('') ?? null;
	const areas = there.map(({ agreementId, areaId, free }) => ({
		agreementId,
		areaId,
		free,
		waiting: reported?.waiting.get(areaId) ?? null,
	}));
	return whole === null
		? areas
		: [
				{
					agreementId: first.agreementId,
					areaId: null,
					waiting: whole,
					free: there.reduce((sum, { free }) => sum + free, 0),
				},
				...areas,
			];
}
