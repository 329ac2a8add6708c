import { compareSpecifications } from '../../../../domain/specification/compare-specifications.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { type Difference, differences } from '../difference-words.ts';
import { fromPeriod, versionPath } from '../specification-words.ts';

export interface ComparisonView {
	readonly programme: string;
	readonly back: string;
	readonly title: string;
	readonly note: string;
	readonly from: string;
	readonly rows: readonly Difference[];
	readonly before: string;
	readonly after: string;
}

/** What changed since the version before; null for the first. */
export function comparisonView({
	programme,
	version,
	draft,
	before,
	periods,
}: SpecificationFacts): ComparisonView | null {
	if (before === null) return null;
	const { specification } = draft;
	return {
		programme: programme.name,
		back: versionPath(programme.slug, version.number),
		title: `What changed from version ${before.number} to version ${version.number}`,
		note: version.changeNote,
		from: `Version ${version.number} applies ${fromPeriod(version.effectiveFrom, periods)}.`,
		rows: differences(compareSpecifications(before, specification), before.measures, specification.measures),
		before: `Version ${before.number}`,
		after: `Version ${version.number}`,
	};
}
