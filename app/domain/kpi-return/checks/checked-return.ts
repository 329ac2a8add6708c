import type { KpiDefinition, Measure } from '../../specification/specification.ts';
import type { RawFinding } from './finding.ts';

/** A return as the cross-checks see it: what is asked, what was typed and could be read, and what last quarter's return said. */
export interface CheckedReturn {
	/** The measures that the return asks (`measuresAsked`). */
	readonly measures: readonly Measure[];
	/** The specification's KPIs; absent where none are asked about. */
	readonly kpis?: readonly CheckedKpi[];
	readonly areaIds: readonly string[];
	/** Contract quarter. */
	readonly periodNumber: number;
	/** By `figureKey`. A box that is empty or could not be read is absent. */
	readonly figures: ReadonlyMap<string, number>;
	/** The newest submission for the quarter before, accepted or not; null where there is none. */
	readonly lastQuarter: ReadonlyMap<string, number> | null;
	/** The agreement's first return: there is none before it that could be missing. */
	readonly isFirst?: boolean;
	/** What the ledger of places says of starts and endings, by `figureKey`; absent where no places are kept. */
	readonly ledger?: ReadonlyMap<string, number>;
	/** The newest submission for the quarter after; null, or absent, where there is none. */
	readonly nextQuarter?: SentReturn | null;
}

export type CheckedKpi = Pick<KpiDefinition, 'name' | 'numerator' | 'denominator' | 'basis'>;

/** Figures by `figureKey`, and the notes sent with them. */
export interface SentReturn {
	readonly figures: ReadonlyMap<string, number>;
	readonly notes: ReadonlyMap<string, string>;
}

/** Takes a checked return, answers what it found. Each check leaves out what cannot be judged because a box is still empty. */
export type Check = (checked: CheckedReturn) => readonly RawFinding[];
