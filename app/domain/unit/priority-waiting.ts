/** What the newest accepted return of an agreement says of people who have been accepted and wait to start. */
export interface WaitingReported {
	readonly agreementId: string;
	/** By area where the specification splits the figure, else one figure under null for the agreement as a whole. */
	readonly waiting: ReadonlyMap<string | null, number>;
}

export interface FreeUnits {
	readonly agreementId: string;
	readonly areaId: string;
	readonly free: number;
}

/** People who wait in areas that have priority and for whom those have no free unit. */
export interface PriorityWaiting {
	/** The areas: one, or all priority areas of an agreement whose return does not say where people wait. */
	readonly areaIds: readonly string[];
	readonly isSplit: boolean;
	readonly waiting: number;
	readonly free: number;
}

/**
 * Priority comes first: where people wait in a priority area and it has fewer free units than people waiting. A return that counts the people
 * waiting without saying where is held against the free units of all its priority areas together, so that priority is never passed over unseen.
 */
export function priorityWaiting(
	priorityAreaIds: readonly string[],
	reported: readonly WaitingReported[],
	units: readonly FreeUnits[],
): readonly PriorityWaiting[] {
	return reported.flatMap(({ agreementId, waiting }) => {
		const own = units.filter(
			(each) => each.agreementId === agreementId && priorityAreaIds.includes(each.areaId),
		);
		const areaIds = [...new Set(own.map(({ areaId }) => areaId))];
		const freeIn = (ids: readonly string[]): number =>
			own.filter(({ areaId }) => ids.includes(areaId)).reduce((sum, { free }) => sum + free, 0);
		const whole = waiting.get(null);
		const asked =
			whole === undefined
				? areaIds.map((areaId) => ({ areaIds: [areaId], isSplit: true, waiting: waiting.get(areaId) ?? 0 }))
				: [{ areaIds, isSplit: false, waiting: whole }];
		return asked
			.map((each) => ({ ...each, free: freeIn(each.areaIds) }))
			.filter((each) => each.areaIds.length > 0 && each.waiting > each.free);
	});
}
