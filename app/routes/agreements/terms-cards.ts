import type { SummaryAction } from '../../components/govuk/summary-list.tsx';
import type { FactView, RecordBlock } from '../../components/layout/record-view.ts';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { AgreementTerms } from '../../domain/grant/agreement-terms.ts';
import { PAYING_NAMES } from '../../domain/grant/compare-terms.ts';
import { writeTarget } from '../../domain/grant/write-target.ts';
import { writePounds } from '../../domain/money/pence.ts';
import { VAT_NAMES } from '../../domain/money/vat.ts';
import { plural } from '../../domain/text/list-words.ts';
import type { AgreementVersionFacts } from '../../operations/agreement/show-agreement-version.ts';

type TermsCard = Extract<RecordBlock, { kind: 'facts' }>;

type Names = AgreementVersionFacts['names'];

/** The whole terms, card by card; with links to change them where `editBase` is given. */
export function termsCards(
	terms: AgreementTerms,
	names: Names,
	editBase: string | null,
): readonly TermsCard[] {
	const action = (path: string, text: string, hiddenText: string): SummaryAction[] =>
		editBase === null ? [] : [{ href: `${editBase}/${path}`, text, hiddenText }];
	const entry = (list: string, id: string, name: string) => ({
		actions: [...action(`${list}/${id}`, 'Change', name), ...action(`${list}/${id}/remove`, 'Remove', name)],
	});
	const card = (
		title: string,
		rows: readonly FactView[],
		actions: readonly SummaryAction[],
		empty: string,
	): TermsCard => ({
		kind: 'facts',
		cardTitle: title,
		rows: rows.length === 0 ? [{ key: title, value: empty }] : rows,
		cardActions: actions,
	});
	const strand = names.parts.strands.find(({ id }) => id === terms.strandId)?.name ?? '';
	return [
		card(
			'Details',
			[
				{ key: 'Title', value: terms.title },
				{ key: 'Reference', value: terms.reference },
				{ key: 'Programme', value: names.programme.name },
				{ key: 'Strand', value: strand },
				{ key: 'Runs', value: `${writeDay(terms.startsOn)} to ${writeDay(terms.endsOn)}` },
			],
			action('details', 'Change', 'the details'),
			'',
		),
		card(
			'Purpose and reasons',
			[
				{ key: 'Purpose', value: terms.purpose || 'Not written yet' },
				{ key: 'Why it secures crime and disorder reduction', value: terms.reasons || 'Not written yet' },
				{ key: 'Legal basis, as recorded', value: terms.legalBasis || 'Not written yet' },
			],
			action('reasons', 'Change', 'purpose, reasons and legal basis'),
			'',
		),
		card(
			'Who delivers',
			[
				{ key: 'Lead', value: names.organisation(terms.leadId) },
				...terms.memberIds.map((id) => ({ key: names.organisation(id), value: 'Member of the consortium' })),
				...terms.deliveryPartners.map(({ organisationId, does }) => ({
					key: names.organisation(organisationId),
					value: `Delivery partner. ${does}`,
					...entry('partners', organisationId, names.organisation(organisationId)),
				})),
			],
			[
				...action('members', 'Change members', 'of the consortium'),
				...action('partners/add', 'Add a delivery partner', 'to the agreement'),
			],
			'',
		),
		card(
			'Areas',
			terms.areas.map(({ areaId, organisationId }) => ({
				key: names.area(areaId),
				value: `Delivered by ${names.organisation(organisationId)}`,
			})),
			action('areas', 'Change', 'the areas'),
			'No area has been chosen yet.',
		),
		card(
			'Places',
			terms.allocations.map(({ allocationId, areaId, interventionId, units, unitPricePence }) => {
				const name = `${names.intervention(interventionId)}, ${names.area(areaId)}`;
				const value = `${plural(units, 'place')} at ${writePounds(unitPricePence)} each: ${writePounds(units * unitPricePence)}`;
				return { key: name, value, ...entry('allocations', allocationId, name) };
			}),
			action('allocations/add', 'Add', 'places'),
			'No places have been added yet.',
		),
		...moneyCards(terms, names, { action, entry, card }),
		card(
			'Targets',
			terms.targets.map((target) => ({ key: names.kpi(target.kpiKey), value: targetWords(target, names) })),
			action('targets', 'Change', 'the targets'),
			'No target of its own: the specification’s targets apply.',
		),
		card(
			'Conditions',
			terms.conditions.map((condition, index) => ({ key: String(index + 1), value: condition })),
			action('conditions', 'Change', 'the conditions'),
			'None.',
		),
	];
}

interface Making {
	readonly action: (path: string, text: string, hiddenText: string) => SummaryAction[];
	readonly entry: (list: string, id: string, name: string) => { readonly actions: SummaryAction[] };
	readonly card: (
		title: string,
		rows: readonly FactView[],
		actions: readonly SummaryAction[],
		empty: string,
	) => TermsCard;
}

const moneyCards = (
	terms: AgreementTerms,
	names: Names,
	{ action, entry, card }: Making,
): readonly TermsCard[] => [
	card(
		'Value and how it is paid',
		[
			{ key: 'Value', value: writePounds(terms.valuePence) },
			{ key: 'Paid', value: PAYING_NAMES[terms.paid] },
		],
		action('value', 'Change', 'the value and how it is paid'),
		'',
	),
	card(
		'Where the money comes from',
		terms.funding.map(({ fundingStreamId, amountPence }) => ({
			key: names.stream(fundingStreamId),
			value: writePounds(amountPence),
		})),
		action('funding', 'Change', 'where the money comes from'),
		'No funding stream has been chosen yet.',
	),
	card(
		'Payment schedule',
		terms.schedule.map(({ periodId, amountPence, dueOn }) => {
			const key = names.period(periodId);
			return {
				key,
				value: `${writePounds(amountPence)}, due ${writeDay(dueOn)}`,
				...entry('payments', periodId, key),
			};
		}),
		action('schedule', terms.schedule.length === 0 ? 'Make' : 'Make again', 'the payment schedule'),
		'No schedule has been made yet.',
	),
	card(
		'Budget',
		terms.budgetLines.map(({ lineId, name, amountPence, vat }) => ({
			key: name,
			value: `${writePounds(amountPence)}. ${VAT_NAMES[vat]}`,
			...entry('budget', lineId, name),
		})),
		action('budget/add', 'Add a line', 'to the budget'),
		'No budget line has been added yet.',
	),
];

/** "85%; the specification asks for 80%" */
function targetWords(target: AgreementTerms['targets'][number], { kpis, kpiUnit }: Names): string {
	const asked = kpis.find(({ key }) => key === target.kpiKey)?.target;
	const unit = kpiUnit(target.kpiKey);
	return asked === undefined
		? writeTarget(target, unit)
		: `${writeTarget(target, unit)}; the specification asks for ${writeTarget(asked, unit)}`;
}
