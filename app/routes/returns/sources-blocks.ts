import { only, type RecordBlock } from '../../components/layout/record-view.ts';
import { writeInstant } from '../../domain/calendar/write-date.ts';
import { allBoxes } from '../../domain/kpi-return/all-boxes.ts';
import type { BoxSection } from '../../domain/kpi-return/box.ts';
import { figureKey } from '../../domain/kpi-return/figure.ts';
import { type CellNames, nameCell } from '../../domain/kpi-return/name-cell.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { ReturnFacts } from '../../operations/kpi-return/show-return.ts';

/** Which figures of these sections stand as a workbook said them, each with its cell. What was typed by hand is none of them. */
export function sourcesBlocks(
	sources: ReturnFacts['sources'],
	sections: readonly BoxSection[],
	names: CellNames,
): readonly RecordBlock[] {
	const items = allBoxes(sections).flatMap((box) => {
		const source = sources.get(figureKey(box));
		if (source === undefined) return [];
		const { fileName, sheet, address, uploadedAt } = source;
		return [
			`${nameCell(box, names)}: from workbook ${fileName}, sheet ‘${sheet}’, cell ${address}, uploaded ${writeInstant(uploadedAt)}`,
		];
	});
	return only(items.length > 0, {
		kind: 'details',
		summary: `${plural(items.length, 'figure')} from a workbook`,
		blocks: [{ kind: 'list', items }],
	});
}
