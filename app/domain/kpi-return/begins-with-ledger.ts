import { allBoxes } from './all-boxes.ts';
import type { BoxSection } from './box.ts';
import { figureKey } from './figure.ts';
import type { ReturnDraft } from './return-draft.ts';

/**
 * What a section's boxes are filled in with when it is opened, from the ledger of places: all of them while nobody has saved the section, and in
 * a consortium those of an area in which nobody has typed yet, for one member's save says nothing of another's boxes. Nothing is kept until
 * somebody saves, and what was taken out stays out.
 */
export function beginsWithLedger(
	section: BoxSection,
	{ typed, ledger }: Pick<ReturnDraft, 'typed' | 'ledger'>,
	{ wasSaved, isShared }: { readonly wasSaved: boolean; readonly isShared: boolean },
): ReadonlyMap<string, number> {
	if (ledger === undefined || (wasSaved && !isShared)) return new Map();
	const boxes = allBoxes([section]);
	const begun = new Set(
		boxes.filter((box) => (typed.get(figureKey(box)) ?? '') !== '').map(({ areaId }) => areaId),
	);
	return new Map(
		boxes.flatMap((box) => {
			const units = ledger.get(figureKey(box));
			return units === undefined || units < 0 || begun.has(box.areaId)
				? []
				: [[figureKey(box), units] as const];
		}),
	);
}
