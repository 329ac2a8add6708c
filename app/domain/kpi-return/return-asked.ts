import type { Period } from '../calendar/period.ts';
import { isAskedIn } from '../specification/is-asked-in.ts';
import type { Measure, SpecificationVersion, StrandKind } from '../specification/specification.ts';

/** What decides which boxes a return has. */
export interface ReturnAsked {
	readonly specification: Pick<SpecificationVersion, 'measures'>;
	readonly strand: StrandKind;
	readonly period: Pick<Period, 'number' | 'endsOn'>;
	/** The agreement's last return, which asks everything (`isClosingReturn`). */
	readonly closing?: boolean;
	/** The agreement's areas, in the order in which their rows are shown. */
	readonly areaIds: readonly string[];
}

/** The strand's measures that are due in the period, in the specification's order. */
export const measuresAsked = ({
	specification,
	strand,
	period,
	closing = false,
}: Omit<ReturnAsked, 'areaIds'>): readonly Measure[] =>
	specification.measures
		.filter((measure) => measure.strand === strand && isAskedIn(measure.frequency, period, closing))
		.sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
