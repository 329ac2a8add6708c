import type { Question } from '../../../components/layout/question.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { parseNewPartner, parsePartner } from './money-form.ts';
import type { TermsPage } from './part-page.ts';

const DOES: Question = {
	kind: 'long-text',
	name: 'does',
	label: 'What does the partner do?',
	hint: 'For example, “Oversees Relate Birmingham in Sandwell”',
	rows: 3,
};

export function describePartner(
	{ version: { terms }, names, known }: AgreementVersionFacts,
	id: string | null,
): TermsPage | null {
	const entry = terms.deliveryPartners.find(({ organisationId }) => organisationId === id);
	if (id !== null) {
		if (entry === undefined) return null;
		return {
			title: names.organisation(entry.organisationId),
			saved: 'The delivery partner has been saved',
			questions: [DOES],
			stored: { does: [entry.does] },
			parse: (typed) => {
				const parsed = parsePartner(typed);
				return parsed.ok
					? {
							ok: true,
							command: { part: 'partner', act: 'change', entry: { ...entry, does: parsed.command.does } },
						}
					: parsed;
			},
		};
	}
	const parties = [
		terms.leadId,
		...terms.memberIds,
		...terms.deliveryPartners.map(({ organisationId }) => organisationId),
	];
	const free = known.filter((each) => !parties.includes(each.id));
	return {
		title: 'Add a delivery partner',
		saved: 'The delivery partner has been added',
		questions: [
			{
				kind: 'one-of-many',
				name: 'organisationId',
				label: 'Delivery partner',
				choices: free.map((each) => ({ value: each.id, text: each.name })),
			},
			{
				kind: 'text',
				name: 'partnerName',
				label: 'Or another organisation, by its name in full (optional)',
				hint: 'As it is called on this portal.',
			},
			DOES,
		],
		parse: (typed) => {
			const parsed = parseNewPartner(typed);
			if (!parsed.ok) return parsed;
			const { organisationId: chosen, partnerName, does } = parsed.command;
			const organisationId =
				partnerName === null
					? chosen
					: names.providers.find(({ name }) => name.toLowerCase() === partnerName.toLowerCase())?.id;
			if (organisationId)
				return { ok: true, command: { part: 'partner', act: 'add', entry: { organisationId, does } } };
			const error =
				partnerName === null
					? { field: 'organisationId', message: 'Select the delivery partner, or enter its name in full' }
					: { field: 'partnerName', message: 'No provider on this portal has this name' };
			return { ok: false, typed: {}, errors: [error] };
		},
	};
}
