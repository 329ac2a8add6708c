import { type RecordBlock, words } from '../../../components/layout/record-view.ts';
import { compareSpecifications } from '../../../domain/specification/compare-specifications.ts';
import type { SpecificationFacts } from '../../../operations/specification/show-specification.ts';
import { differences } from './difference-words.ts';

/** What a version changes, beside what was before; nothing for the first. */
export function differenceTable({
	version,
	draft: { specification },
	before,
}: SpecificationFacts): readonly RecordBlock[] {
	if (before === null) return [];
	const changed = compareSpecifications(before, specification);
	return [
		{
			kind: 'table',
			table: {
				id: 'differences',
				caption: 'What changed',
				large: true,
				columns: [
					words('Measure or KPI'),
					words(`Version ${before.number}`),
					words(`Version ${version.number}`),
				],
				rows: differences(changed, before.measures, specification.measures).map((row) => ({
					key: row.key,
					cells: [row.what, row.before, row.after],
				})),
				empty: 'Nothing that is asked or judged has changed.',
			},
		},
	];
}
