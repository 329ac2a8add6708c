import type { VersionEdit } from '../../../domain/grant/edit-version.ts';
import type { FormOf, Worded } from '../../../http/form-of.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { type EditAgreementRefusal, editAgreement } from '../../../operations/agreement/edit-agreement.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, isEditableBy, sideOf } from '../agreement-words.ts';
import { stepRefusal } from '../step-refusal.ts';
import { agreementVersionOfAddress } from '../version-of-address.ts';
import { partForm, type TermsPage } from './part-page.ts';

/** What the page is, out of the draft as it is now; null where the address names nothing of it. */
export type DescribeTerms = (
	facts: AgreementVersionFacts,
	params: SignedIn['params'],
	newId: string,
) => TermsPage | null;

interface TermsAsked {
	readonly facts: AgreementVersionFacts;
	readonly part: TermsPage;
	readonly isEditable: boolean;
}

type TermsForm = FormOf<
	SignedIn,
	TermsAsked,
	VersionEdit,
	{ readonly version: number },
	Worded<EditAgreementRefusal>
>;

/** A form that saves one part of a draft and goes back to the version. */
export const termsForm = (describe: DescribeTerms): TermsForm => ({
	about: async (g) => {
		const facts = await agreementVersionOfAddress(g);
		const part = found(describe(facts, g.params, g.services.ids.next()));
		return { facts, part, isEditable: isEditableBy(facts.version, sideOf(g.scope)) };
	},
	// What was typed is shown even where the draft has been put forward since.
	ask: ({ facts, part, isEditable }, { typed }) =>
		part.isGone || (typed === null && !isEditable) ? null : partForm(facts, part),
	parse: (typed, { part }) => part.parse(typed),
	act: (g, { commandId, expectedVersion, nobodyNamed }, change, { facts: { version } }) =>
		editAgreement(g.services, g.actor, g.scope, {
			commandId,
			agreementId: version.agreementId,
			number: version.number,
			expectedVersion,
			change,
			nobodyNamed,
		}),
	refused: (refusal, { facts: { names, version } }) =>
		refusal.code === 'terms-stay'
			? { field: '', message: 'An early end changes the last day and nothing else of the terms' }
			: stepRefusal(refusal, names, version.side),
	done: (_saved, { facts: { version }, part }) => ({
		notice: part.saved,
		to: agreementVersionPath(version),
	}),
});
