import type { Evidence, Interval, Rating, Verdict } from '../kpi/kpi-value.ts';
import type { MissingReason } from '../kpi/missing-reason.ts';
import type { Disclosed } from './disclosed.ts';
import type { DisclosedFigure, KpiStatement, WithheldReason } from './disclosed-figure.ts';
import { markDisclosed } from './mark-disclosed.ts';

/** A KPI statement with its figure's parts beside the rest, as a data file gives it. Parts that may not be seen are null. */
export interface FlatStatement extends Omit<KpiStatement, 'figure'> {
	readonly shown: DisclosedFigure['kind'];
	readonly numerator: number | null;
	/** Null for a plain count too. */
	readonly denominator: number | null;
	readonly rating: Rating | null;
	readonly verdict: Verdict | null;
	/** 95% Wilson interval. */
	readonly interval: Interval | null;
	readonly evidence: Evidence | null;
	/** What stands in the figure's place: "over 90%", "between half and three quarters"; null where it is exact or withheld. */
	readonly inWords: string | null;
	/** The band of a banded share's base. */
	readonly base: string | null;
	readonly withheld: WithheldReason | null;
	/** Why there is no figure at all; null where there is one, told or not. */
	readonly missing: MissingReason | null;
}

const NOTHING = {
	numerator: null,
	denominator: null,
	rating: null,
	verdict: null,
	interval: null,
	evidence: null,
	inWords: null,
	base: null,
	withheld: null,
	missing: null,
};

export function layFlat(statement: Disclosed<KpiStatement>): Disclosed<FlatStatement> {
	const { figure, ...rest } = statement;
	switch (figure.kind) {
		case 'exact': {
			const { kind, ...parts } = figure;
			return markDisclosed<FlatStatement>({ ...rest, shown: kind, ...NOTHING, ...parts });
		}
		case 'words':
			return markDisclosed<FlatStatement>({ ...rest, shown: figure.kind, ...NOTHING, inWords: figure.words });
		case 'band':
			return markDisclosed<FlatStatement>({
				...rest,
				shown: figure.kind,
				...NOTHING,
				inWords: figure.words,
				base: figure.base,
			});
		case 'withheld':
			return markDisclosed<FlatStatement>({
				...rest,
				shown: figure.kind,
				...NOTHING,
				withheld: figure.why,
				missing: figure.missing,
			});
	}
}
