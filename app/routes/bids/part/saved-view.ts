import type { BoxValues } from '../../../components/layout/question.ts';
import type { FactView } from '../../../components/layout/record-view.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { AskedPart, AskedPrice, WrittenPart } from '../asked-part.ts';
import { boxOf, meetsBox, shownBox } from './form.ts';

const MET: Readonly<Record<string, string>> = { yes: 'Met', no: 'Not met' };

/** What is saved, as it stands in the boxes. */
export function savedValues(part: AskedPart, { content }: WrittenPart): BoxValues {
	if ('answers' in content)
		return Object.fromEntries(
			content.answers.flatMap(({ requirementId, meets, words }) => [
				[meetsBox(requirementId), [meets ? 'yes' : 'no']],
				[shownBox(requirementId), [words]],
			]),
		);
	if ('levels' in content)
		return Object.fromEntries(
			content.levels.map(({ kpiKey, percent }) => [boxOf(kpiKey), [String(percent)]]),
		);
	if ('prices' in content)
		return Object.fromEntries(
			content.prices.map(({ itemId, unitPricePence }) => [
				boxOf(itemId),
				[writePounds(unitPricePence).replace('£', '')],
			]),
		);
	return part.kind === 'answer' ? { words: [content.words] } : {};
}

/** What all places of the lot come to, as far as their prices are there. */
export function savedPrices(prices: readonly AskedPrice[], { content }: WrittenPart): string | null {
	if (!('prices' in content)) return null;
	const priced = prices.flatMap(({ itemId, units }) => {
		const price = content.prices.find((each) => each.itemId === itemId);
		return price === undefined ? [] : [(units ?? 1) * price.unitPricePence];
	});
	const total = writePounds(priced.reduce((sum, one) => sum + one, 0));
	return priced.length === prices.length
		? total
		: `${total}, with ${prices.length - priced.length} still without a price`;
}

/** What is saved, to be read. */
export function savedFacts(part: AskedPart, written: WrittenPart): readonly FactView[] {
	const saved = savedValues(part, written);
	const box = (name: string): string => saved[name]?.[0] ?? '';
	switch (part.kind) {
		case 'requirements':
			return part.requirements.map(({ requirementId, asks }) => ({
				key: asks,
				value: {
					lines: [
						MET[box(meetsBox(requirementId))] ?? 'Not answered',
						{ written: box(shownBox(requirementId)) },
					],
				},
			}));
		case 'answer':
			return [{ key: 'Your answer', value: { written: box('words') } }];
		case 'levels':
			return part.levels.map(({ kpiKey, name, asked }) => ({
				key: name,
				value: { cell: `${box(boxOf(kpiKey))}%`, below: `the specification asks for ${asked}%` },
			}));
		case 'price':
			return [
				...part.prices.map(({ itemId, label, units }) => ({
					key: label,
					value:
						box(boxOf(itemId)) === ''
							? 'No price'
							: `£${box(boxOf(itemId))}${units === null ? '' : ` for each of ${units} places`}`,
				})),
				{ key: 'Total', value: savedPrices(part.prices, written) ?? '' },
			];
	}
}
