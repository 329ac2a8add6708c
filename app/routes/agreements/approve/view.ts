import { workersOn } from '../../../domain/grant/agreement-version.ts';
import type { VersionState } from '../../../domain/grant/version-state.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import type { Asking } from '../answer-view.ts';

/** What an approver is asked, and what their word does. */
export const approvalAsked = ({ version, names }: AgreementVersionFacts, me: string): Asking => ({
	title: 'Approve the terms or send them back',
	intro: [
		version.kind === 'termination'
			? 'With your approval the early end is in force: the provider is told and need not accept it.'
			: version.side === 'provider'
				? `${names.organisation(version.leadId)} has proposed this. With your approval both sides have agreed, and it takes effect.`
				: `After your approval it can be sent to ${names.organisation(version.leadId)}, whose signatory accepts or declines it.`,
	],
	legend: 'Do you approve the terms?',
	choices: [
		{ value: 'approve', text: 'Approve' },
		{ value: 'send-back', text: 'Send back, to be changed' },
	],
	wordsLabel: 'If you send them back, what should change?',
	button: 'Give your answer',
	hindrance: workersOn(version).includes(me)
		? 'You worked on these terms, so another approver must approve them.'
		: null,
	waits: 'awaiting-approval',
});

export function approvalSaid(state: VersionState): string {
	if (state === 'approved') return 'The terms have been approved. They can be sent to the provider now';
	return state === 'accepted'
		? 'It has been approved and is agreed. Everybody concerned has been told'
		: 'The terms have been sent back';
}
