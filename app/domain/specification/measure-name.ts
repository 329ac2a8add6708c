import { isOwn } from './is-own.ts';
import type { Measure } from './specification.ts';

/** What a measure is called where its whole does not stand above it: a part of one of the programme’s own is told with it, as “Pathways: Stalking”. */
export function measureName(
	key: string,
	measures: readonly Pick<Measure, 'key' | 'label' | 'partOf'>[],
): string {
	const measure = measures.find((each) => each.key === key);
	if (measure === undefined) return key;
	const whole = isOwn(measure) ? measures.find((each) => each.key === measure.partOf) : undefined;
	return whole === undefined ? measure.label : `${whole.label}: ${measure.label}`;
}
