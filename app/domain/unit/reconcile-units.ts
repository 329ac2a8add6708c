/** Both are figures of a return by area, and sums of movements in its period. */
export const RECONCILED = ['starts', 'completions', 'leavers'] as const;
export type ReconciledMeasure = (typeof RECONCILED)[number];

export interface Counted {
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
	readonly units: number;
}

export interface ReasonGiven {
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
	/** What stood there when it was given: a reason explains that difference and no other. */
	readonly ledger: number;
	readonly reported: number;
}

export interface UnitDifference<Reason extends ReasonGiven = ReasonGiven> {
	readonly areaId: string;
	readonly measure: ReconciledMeasure;
	readonly ledger: number;
	readonly reported: number;
	/** Those that were given for this difference as it now is, the first first. */
	readonly reasons: readonly Reason[];
}

/**
 * Where the ledger and an accepted return say different things of a period: shown to both sides with its size, never put right by the portal.
 * Only figures that the return holds are compared: where a specification does not ask one by area there is nothing to set beside the ledger.
 */
export function reconcileUnits<Reason extends ReasonGiven>(
	reported: readonly Counted[],
	ledger: readonly Counted[],
	reasons: readonly Reason[],
): readonly UnitDifference<Reason>[] {
	const sumOf = (counts: readonly Counted[], { areaId, measure }: Counted): number =>
		counts
			.filter((each) => each.areaId === areaId && each.measure === measure)
			.reduce((sum, { units }) => sum + units, 0);
	return reported.flatMap((figure) => {
		const inLedger = sumOf(ledger, figure);
		if (inLedger === figure.units) return [];
		const { areaId, measure, units } = figure;
		const given = reasons.filter(
			(each) =>
				each.areaId === areaId &&
				each.measure === measure &&
				each.ledger === inLedger &&
				each.reported === units,
		);
		return [{ areaId, measure, ledger: inLedger, reported: units, reasons: given }];
	});
}

export const isExplained = ({ reasons }: UnitDifference): boolean => reasons.length > 0;
