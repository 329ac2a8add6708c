import { z } from 'zod';
import { type BidPart, countWords } from '../../../domain/bid/bid-content.ts';
import type { QualityQuestion, Requirement } from '../../../domain/tender/tender-notice.ts';
import { writeCount } from '../../../domain/text/write-number.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';
import { countField, optionalPoundsField } from '../../../http/typed-fields.ts';
import type { AskedLevel, AskedPart, AskedPrice } from '../asked-part.ts';

/** Far more than any limit of words comes to: a single word of a million letters is refused, no answer is. */
const MOST_CHARACTERS = 100_000;
const TOO_LONG = `What you write must be ${writeCount(MOST_CHARACTERS)} characters or fewer`;

export const boxOf = (id: string): string => `of-${id}`;

/** What a part's page takes. A part may be saved half done; what it still lacks is said before the bid is submitted. */
export function parsePart(form: FormData, part: AskedPart): Parsed<BidPart> {
	switch (part.kind) {
		case 'requirements':
			return parseForm(requirementsMet(part.requirements), form);
		case 'answer':
			return parseForm(answerTo(part.question), form);
		case 'levels':
			return parseForm(levelsOf(part.levels), form);
		case 'price':
			return parseForm(pricesOf(part.prices), form);
	}
}

const longText = z.string().trim().max(MOST_CHARACTERS, TOO_LONG).default('');

export const meetsBox = (requirementId: string): string => `meets-${requirementId}`;
export const shownBox = (requirementId: string): string => `shown-${requirementId}`;

/** Each by itself; what is not answered yet counts as not met until it is. */
const requirementsMet = (requirements: readonly Requirement[]) =>
	z
		.strictObject({
			...Object.fromEntries(
				requirements.map(({ requirementId }) => [meetsBox(requirementId), z.enum(['yes', 'no']).optional()]),
			),
			...Object.fromEntries(requirements.map(({ requirementId }) => [shownBox(requirementId), longText])),
		})
		.transform(
			(typed): BidPart => ({
				part: 'requirements',
				answers: requirements.flatMap(({ requirementId }) => {
					const answer = typed[meetsBox(requirementId)];
					const words = String(typed[shownBox(requirementId)] ?? '');
					return answer === undefined && words === ''
						? []
						: [{ requirementId, meets: answer === 'yes', words }];
				}),
			}),
		);

const answerTo = ({ questionId, wordLimit }: QualityQuestion) =>
	z
		.strictObject({
			words: longText.superRefine((words, context) => {
				const count = countWords(words);
				if (count > wordLimit)
					context.addIssue({
						code: 'custom',
						message: `Your answer has ${writeCount(count)} words; the limit is ${writeCount(wordLimit)}. Shorten it, then save`,
					});
			}),
		})
		.transform(({ words }): BidPart => ({ part: `answer:${questionId}`, words }));

const levelsOf = (levels: readonly AskedLevel[]) =>
	z
		.strictObject(
			Object.fromEntries(
				levels.map(({ kpiKey, name, asked }) => [
					boxOf(kpiKey),
					countField(`the level of “${name}”`, asked, 100),
				]),
			),
		)
		.transform(
			(typed): BidPart => ({
				part: 'levels',
				levels: levels.flatMap(({ kpiKey }) => {
					const percent = typed[boxOf(kpiKey)];
					return percent === undefined ? [] : [{ kpiKey, percent }];
				}),
			}),
		);

const pricesOf = (prices: readonly AskedPrice[]) =>
	z
		.strictObject(
			Object.fromEntries(
				prices.map(({ itemId, label }) => [boxOf(itemId), optionalPoundsField(`the price of ${label}`)]),
			),
		)
		.transform(
			(typed): BidPart => ({
				part: 'price',
				prices: prices.flatMap(({ itemId }) => {
					const unitPricePence = typed[boxOf(itemId)] ?? null;
					return unitPricePence === null ? [] : [{ itemId, unitPricePence }];
				}),
			}),
		);
