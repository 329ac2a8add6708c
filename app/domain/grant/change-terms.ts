import type {
	AgreementTerms,
	Allocation,
	BudgetLine,
	DeliveryPartner,
	FundingShare,
	ScheduledPayment,
} from './agreement-terms.ts';

type Details = Pick<
	AgreementTerms,
	| 'reference'
	| 'title'
	| 'startsOn'
	| 'endsOn'
	| 'purpose'
	| 'reasons'
	| 'legalBasis'
	| 'conditions'
	| 'valuePence'
	| 'paid'
>;

type EntryChange<Part, Entry> =
	| { readonly part: Part; readonly act: 'add' | 'change'; readonly entry: Entry }
	| { readonly part: Part; readonly act: 'remove'; readonly id: string };

/** One small page's worth of change. An entry that is added goes to the end; one that is not there any more is not changed. */
export type TermsChange =
	| { readonly part: 'details'; readonly details: Partial<Details> }
	| { readonly part: 'members'; readonly memberIds: readonly string[] }
	| { readonly part: 'areas'; readonly areas: AgreementTerms['areas'] }
	| { readonly part: 'funding'; readonly funding: readonly FundingShare[] }
	| { readonly part: 'schedule'; readonly schedule: readonly ScheduledPayment[] }
	| { readonly part: 'targets'; readonly targets: AgreementTerms['targets'] }
	| EntryChange<'partner', DeliveryPartner>
	| EntryChange<'allocation', Allocation>
	| EntryChange<'payment', ScheduledPayment>
	| EntryChange<'budget-line', BudgetLine>;

/** The terms with the change made, before anybody asks whether they can be agreed. */
export function changeTerms(terms: AgreementTerms, change: TermsChange): AgreementTerms {
	switch (change.part) {
		case 'details':
			return { ...terms, ...change.details };
		case 'members':
			return { ...terms, memberIds: change.memberIds };
		case 'areas':
			return { ...terms, areas: change.areas };
		case 'funding':
			return { ...terms, funding: change.funding };
		case 'schedule':
			return { ...terms, schedule: change.schedule };
		case 'targets':
			return { ...terms, targets: change.targets };
		case 'partner':
			return {
				...terms,
				deliveryPartners: withEntry(terms.deliveryPartners, change, ({ organisationId }) => organisationId),
			};
		case 'allocation':
			return {
				...terms,
				allocations: withEntry(terms.allocations, change, ({ allocationId }) => allocationId),
			};
		case 'payment':
			return { ...terms, schedule: withEntry(terms.schedule, change, ({ periodId }) => periodId) };
		case 'budget-line':
			return { ...terms, budgetLines: withEntry(terms.budgetLines, change, ({ lineId }) => lineId) };
	}
}

function withEntry<Entry>(
	entries: readonly Entry[],
	change: EntryChange<string, Entry>,
	idOf: (entry: Entry) => string,
): readonly Entry[] {
	if (change.act === 'remove') return entries.filter((entry) => idOf(entry) !== change.id);
	if (change.act === 'add') return [...entries, change.entry];
	return entries.map((entry) => (idOf(entry) === idOf(change.entry) ? change.entry : entry));
}

/** What the person's form says of the change: without the id that a new entry was given on the way, so that a form sent twice says the same. */
export function changeAsSent(change: TermsChange): unknown {
	if (change.part === 'allocation' && change.act === 'add')
		return { ...change, entry: { ...change.entry, allocationId: null } };
	if (change.part === 'budget-line' && change.act === 'add')
		return { ...change, entry: { ...change.entry, lineId: null } };
	return change;
}
