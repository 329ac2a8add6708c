import type { Measure, SectionKey } from '../specification/specification.ts';
import type { BoxSection } from './box.ts';
import type { CheckedKpi, SentReturn } from './checks/checked-return.ts';
import type { NarrativeQuestion } from './narrative.ts';

/** All that a return's working draft holds, and what it is judged by. */
export interface ReturnDraft {
	/** What the return asks (`boxesOfReturn`), and the measures that it asks it of (`measuresAsked`). */
	readonly sections: readonly BoxSection[];
	readonly measures: readonly Measure[];
	readonly kpis?: readonly CheckedKpi[];
	readonly areaIds: readonly string[];
	/** Contract quarter. */
	readonly periodNumber: number;
	/** As typed, by `figureKey`. */
	readonly typed: ReadonlyMap<string, string>;
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	/** By the key of the finding that they answer. */
	readonly notes: ReadonlyMap<string, string>;
	readonly nothingToReport: ReadonlySet<SectionKey>;
	/** By `figureKey`: the newest submission for the quarter before; null where there is none. */
	readonly lastQuarter: ReadonlyMap<string, number> | null;
	readonly isFirst?: boolean;
	/** What the ledger of places says now of starts and endings, by `figureKey`; absent where no places are kept. */
	readonly ledger?: ReadonlyMap<string, number>;
	readonly nextQuarter?: SentReturn | null;
}
