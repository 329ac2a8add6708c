import { type RecordView, said } from '../../../../components/layout/record-view.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { differenceTable } from '../difference-table.ts';
import { fromPeriod, versionPath } from '../specification-words.ts';

/** What changed since the version before; null for the first. */
export function comparisonView(facts: SpecificationFacts): RecordView | null {
	const { programme, version, before, periods } = facts;
	if (before === null) return null;
	return {
		title: `What changed from version ${before.number} to version ${version.number}`,
		caption: `Service specification: ${programme.name}`,
		back: {
			href: versionPath(programme.slug, version.number),
			text: `Back to version ${version.number}`,
		},
		blocks: [
			...said(`Version ${version.number} applies ${fromPeriod(version.effectiveFrom, periods)}.`),
			...(version.changeNote === '' ? [] : [{ kind: 'inset' as const, lines: [version.changeNote] }]),
			...differenceTable(facts),
		],
	};
}
