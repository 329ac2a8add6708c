import { type CellView, number, type TableView, words } from '../../../components/layout/record-view.ts';
import {
	FEWEST_SCORERS,
	isShortOfEvaluators,
	scorersOf,
} from '../../../domain/evaluation/evaluation-facts.ts';
import { FORMULA_NAMES, TIE_NAMES } from '../../../domain/evaluation/price-words.ts';
import { writePounds } from '../../../domain/money/pence.ts';
import type { RequirementKind } from '../../../domain/tender/tender-notice.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { tenderPath } from '../tender-words.ts';

/** Each link in a cell of its own: side by side they would be too close for a finger. */
const CHANGES = [words('Change'), words('Take out')] as const;

const pricedWords = (
	places: readonly string[],
	lines: readonly string[],
	budgetPence: number | null,
): CellView => ({
	lines: [
		lines.length > 0 ? `Budget lines: ${listWords(lines)}` : `Places: ${places.join(', ')}`,
		...(budgetPence === null ? [] : [`At most ${writePounds(budgetPence)}`]),
	],
});

export function lotsTable(facts: TenderFacts, mayWrite: boolean, mayEvaluate: boolean): TableView {
	const { tender, parts } = facts;
	const hasEvaluators = !mayWrite && mayEvaluate && tender.state === 'published';
	const path = tenderPath(tender);
	const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
		list.find((each) => each.id === id)?.name ?? '';
	const areaName = (id: string) => parts.areas.find(({ areaId }) => areaId === id)?.name ?? '';
	return {
		id: 'lots',
		caption: 'Lots',
		columns: [
			words('Lot'),
			words('Strand'),
			words('What is priced'),
			...(mayWrite ? CHANGES : mayEvaluate ? [words('Evaluation')] : []),
			...(hasEvaluators ? [words('Evaluators')] : []),
		],
		rows: tender.notice.lots.map(({ lotId, title, strandId, items, lines, budgetPence }) => ({
			key: lotId,
			cells: [
				title,
				nameOf(parts.strands, strandId),
				pricedWords(
					items.map(({ areaId, units }) => `${areaName(areaId)} ${units}`),
					lines.map(({ name }) => name),
					budgetPence,
				),
				...(mayWrite
					? [
							{ href: `${path}/lots/${lotId}/change`, text: 'Change', of: title },
							{ href: `${path}/remove/lots/${lotId}`, text: 'Take out', of: title },
						]
					: mayEvaluate
						? [{ href: `${path}/lots/${lotId}`, text: 'Evaluation', of: `of ${title}` }]
						: []),
				...(hasEvaluators ? [evaluatorsCell(facts, lotId)] : []),
			],
		})),
		empty: 'There are no lots yet.',
	};
}

/** Two score alone, or nothing can be moderated. */
function evaluatorsCell({ evaluators }: TenderFacts, lotId: string): CellView {
	const named = evaluators.filter((each) => each.lotId === lotId);
	const may = scorersOf({ evaluators: named }).length;
	const undeclared = named.filter(({ hasConflict }) => hasConflict === null).length;
	const below = [
		`${may} of ${named.length} named may score`,
		...(undeclared > 0 ? [`${undeclared} not declared yet`] : []),
	].join(', ');
	return isShortOfEvaluators({ evaluators: named })
		? {
				cell: { tag: 'Short of evaluators', colour: 'red' },
				below: `${below}; at least ${FEWEST_SCORERS} are needed`,
			}
		: below;
}

const KINDS: Readonly<Record<RequirementKind, string>> = {
	respect: 'Respect status',
	insurance: 'Insurance',
	safeguarding: 'Safeguarding',
	other: 'Other',
};

export function requirementsTable({ tender }: TenderFacts, mayWrite: boolean): TableView {
	const path = tenderPath(tender);
	return {
		id: 'requirements',
		caption: 'What every bidder must meet',
		columns: [words('Requirement'), words('Kind'), ...(mayWrite ? CHANGES : [])],
		rows: tender.notice.requirements.map(({ requirementId, kind, asks }) => ({
			key: requirementId,
			cells: [
				asks,
				KINDS[kind],
				...(mayWrite
					? [
							{ href: `${path}/requirements/${requirementId}`, text: 'Change', of: asks },
							{ href: `${path}/remove/requirements/${requirementId}`, text: 'Take out', of: asks },
						]
					: []),
			],
		})),
		empty: 'Nothing is required yet.',
		says: ['What is asked for one area is asked only of bids for lots with work there.'],
	};
}

export function questionsTable({ tender }: TenderFacts, mayWrite: boolean): TableView {
	const { questions, priceWeight, priceFormula, tieRule } = tender.notice;
	const path = tenderPath(tender);
	const total = questions.reduce((sum, { weight }) => sum + weight, priceWeight);
	return {
		id: 'questions',
		caption: 'Questions and weights',
		columns: [words('Question'), number('Weight'), number('Words at most'), ...(mayWrite ? CHANGES : [])],
		rows: [
			...questions.map(({ questionId, asks, criterion, weight, wordLimit }) => ({
				key: questionId,
				cells: [
					{ cell: asks, below: criterion },
					String(weight),
					String(wordLimit),
					...(mayWrite
						? [
								{ href: `${path}/questions/${questionId}`, text: 'Change', of: asks },
								{ href: `${path}/remove/questions/${questionId}`, text: 'Take out', of: asks },
							]
						: []),
				],
			})),
			{
				key: 'price',
				cells: [
					{ cell: 'Price', below: FORMULA_NAMES[priceFormula] },
					String(priceWeight),
					'',
					...(mayWrite ? [{ href: `${path}/price`, text: 'Change', of: 'the weight of the price' }, ''] : []),
				],
			},
			{ key: 'total', total: true, cells: ['Together', String(total), '', ...(mayWrite ? ['', ''] : [])] },
		],
		empty: '',
		says: [`Between equal totals: ${TIE_NAMES[tieRule]}.`],
	};
}
