import { DEFAULT_THRESHOLDS } from '../disclosure/profile.ts';
import { writeValue } from '../kpi/write-value.ts';
import type { MeasureUnit } from '../specification/specification.ts';
import { countKey } from './activity-ties.ts';
import type { BoardReportProfile } from './board-report.ts';
import type { PreviousReport } from './board-report-facts.ts';
import type { CountedFigure } from './counted-figure.ts';
import { NOT_TOLD, type Restatement } from './restatement.ts';
import { isNearIn } from './small-difference.ts';

export interface CountedRestated {
	readonly rows: readonly Restatement[];
	/** Figures that were incomplete then read otherwise now: they grew, and nothing was corrected. */
	readonly grown: boolean;
	/** Figures that were given then and are given no more. */
	readonly dropped: boolean;
}

interface Compared {
	/** As the last report gave them, exactly; the keys of those that its readers were told exactly. */
	readonly was: readonly CountedFigure[];
	readonly told: ReadonlySet<string>;
	/** The same quarter as it reads today: exactly, and as its readers may have it. */
	readonly is: readonly CountedFigure[];
	readonly mayTell: readonly CountedFigure[];
}

/** Every figure of the last report that is no KPI, set beside what it reads today. */
export function restateCounted(
	{ was, told, is, mayTell }: Compared,
	{ profile, others, why }: Telling,
): CountedRestated {
	const now = new Map(is.map((figure) => [figure.key, figure]));
	const telling = new Map(mayTell.map((figure) => [figure.key, figure]));
	const moves = new Map<string, number>();
	let grown = false;
	let dropped = false;
	for (const figure of was) {
		if (figure.number.kind !== 'exact') continue;
		const today = now.get(figure.key);
		if (today?.number.kind !== 'exact') {
			dropped = true;
			continue;
		}
		const moved = today.number.value - figure.number.value;
		if (moved === 0) continue;
		if (figure.incomplete) grown = true;
		else moves.set(figure.key, moved);
	}
	const rows = was.flatMap((figure) => {
		const moved = moves.get(figure.key);
		const today = now.get(figure.key);
		if (moved === undefined || today === undefined || followsFromQuarters(figure.key, moves)) return [];
		const near = !figure.agreed && figure.unit !== 'weeks' && others.some((other) => isNearIn(figure, other));
		const isTold =
			profile === 'office' ||
			figure.agreed ||
			(!near &&
				told.has(figure.key) &&
				telling.get(figure.key)?.number.kind === 'exact' &&
				isEnough(figure, moved));
		return [rowOf(figure, today, moved, { isTold, mayBound: !near, why: why(figure) })];
	});
	return { rows, grown, dropped };
}

/** A small difference of counts tells of a few people; one of medians tells of nobody. */
const isEnough = ({ unit }: CountedFigure, moved: number): boolean =>
	unit === 'weeks' || Math.abs(moved) >= DEFAULT_THRESHOLDS.side;

/** A total to date that moved as its quarters did says nothing of its own. */
function followsFromQuarters(key: string, moves: ReadonlyMap<string, number>): boolean {
	const [measure = '', column] = key.split('|');
	if (column !== 'to-date') return false;
	const quarters =
		(moves.get(countKey(measure, 'quarter')) ?? 0) + (moves.get(countKey(measure, 'before')) ?? 0);
	return quarters !== 0 && quarters === moves.get(key);
}

interface Telling {
	readonly profile: BoardReportProfile;
	/** The last reports of the paper’s other boards, where they are others. */
	readonly others: readonly PreviousReport[];
	readonly why: (figure: CountedFigure) => string;
}

interface HowTold {
	readonly isTold: boolean;
	/** Whether it may be said that it moved by a small number. */
	readonly mayBound: boolean;
	readonly why: string;
}

function rowOf(
	was: CountedFigure,
	is: CountedFigure,
	moved: number,
	{ isTold, mayBound, why }: HowTold,
): Restatement {
	const { side } = DEFAULT_THRESHOLDS;
	const small = mayBound && !isEnough(was, moved) ? `revised by fewer than ${side}` : 'revised';
	return {
		kpi: was.name,
		when: was.when,
		was: isTold ? written(was) : NOT_TOLD,
		is: isTold ? written(is) : NOT_TOLD,
		change: isTold ? `${moved > 0 ? 'up' : 'down'} ${writeIn(was.unit, Math.abs(moved))}` : small,
		why,
	};
}

const written = ({ number, unit }: CountedFigure): string =>
	number.kind === 'exact' ? writeIn(unit, number.value) : NOT_TOLD;
const writeIn = (unit: MeasureUnit, value: number): string => writeValue(value, unit);
