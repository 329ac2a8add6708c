import { allBoxes } from './all-boxes.ts';
import type { Box } from './box.ts';
import type { RawFinding } from './checks/finding.ts';
import { figureKey } from './figure.ts';
import { openingOfStock } from './opening-of-stock.ts';
import { readTypedFigures } from './read-typed-figures.ts';
import type { ReturnDraft } from './return-draft.ts';

/**
 * "Nothing to report" on a section counts its empty boxes as 0: nobody came, nobody was contacted. It says nothing of how
 * many there still are, so a stock is counted as 0 only where there was nobody last quarter, and is asked otherwise.
 */
export function nothingToReport(draft: ReturnDraft): {
	readonly typed: ReadonlyMap<string, string>;
	readonly found: readonly RawFinding[];
} {
	const ticked = allBoxes(draft.sections.filter(({ section }) => draft.nothingToReport.has(section)));
	const typed = new Map(draft.typed);
	const found: RawFinding[] = [];
	for (const box of ticked) {
		const key = figureKey(box);
		const isEmpty = (draft.typed.get(key) ?? '').trim() === '';
		const finding = isEmpty ? stockStillAsked(box, draft) : contradiction(box, draft);
		if (finding !== null) found.push(finding);
		else if (isEmpty && kindOf(box, draft) !== 'ratio') typed.set(key, '0');
	}
	return { typed, found };
}

const kindOf = (box: Box, { measures }: ReturnDraft) =>
	measures.find(({ key }) => key === box.measureKey)?.kind;

function stockStillAsked(box: Box, draft: ReturnDraft): RawFinding | null {
	const measure = draft.measures.find(({ key }) => key === box.measureKey);
	if (measure?.kind !== 'stock') return null;
	const opening = openingOfStock(measure, box, draft)?.value ?? null;
	if (opening === 0) return null;
	return {
		code: 'stock-still-asked',
		severity: 'error',
		noteClears: false,
		section: measure.section,
		boxes: [figureKey(box)],
		facts: { ...box, opening },
	};
}

/** What was typed before the tick stays; it must not be sent together with it. A stock may be typed beside the tick. */
function contradiction(box: Box, draft: ReturnDraft): RawFinding | null {
	const measure = draft.measures.find(({ key }) => key === box.measureKey);
	const value = readTypedFigures([box], draft.measures, draft.typed).figures[0]?.value ?? 0;
	if (measure === undefined || measure.kind === 'stock' || value === 0) return null;
	return {
		code: 'nothing-to-report-contradicted',
		severity: 'error',
		noteClears: false,
		section: measure.section,
		boxes: [figureKey(box)],
		facts: { ...box, value },
	};
}
