import { nextState } from '../../../domain/grant/next-state.ts';
import type { Side } from '../../../domain/grant/version-state.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import { agreementVersionPath, STATE_NAMES, versionName } from '../agreement-words.ts';
import { problemWords } from '../problem-words.ts';

export type TakenAct = 'send' | 'take-back' | 'decline' | 'discard';

interface Asking {
	readonly title: string;
	readonly intro: (provider: string) => string;
	readonly why: string | null;
	readonly button: string;
	readonly isWarning?: boolean;
	readonly said: string;
}

const ASKED: Readonly<Record<TakenAct, Asking>> = {
	send: {
		title: 'Send to the provider',
		intro: (provider) =>
			`${provider}’s signatories are told, and can read all of the terms and accept or decline them.`,
		why: null,
		button: 'Send',
		said: 'It has been sent. The provider’s signatories have been told',
	},
	'take-back': {
		title: 'Take it back or give it back',
		intro: () =>
			'It becomes a draft again, to be changed by whoever wrote it. Anything already approved must be approved again.',
		why: 'What should change?',
		button: 'Make it a draft again',
		said: 'It is a draft again',
	},
	decline: {
		title: 'Decline what the provider proposes',
		intro: () => 'It ends there. The provider is told and can read why.',
		why: 'Why do you decline it?',
		button: 'Decline it',
		isWarning: true,
		said: 'It has been declined. The provider has been told',
	},
	discard: {
		title: 'Discard it',
		intro: () =>
			'Nobody can work on it any more. What was done with it, and why it was discarded, can still be read.',
		why: 'Why is it discarded?',
		button: 'Discard it',
		isWarning: true,
		said: 'It has been discarded',
	},
};

export const saidOf = (act: TakenAct): string => ASKED[act].said;
export const needsWords = (act: TakenAct): boolean => ASKED[act].why !== null;

/** Asks before the step is taken; where it cannot be any more, says so. */
export function takeForm(
	{ version, names, problems }: AgreementVersionFacts,
	act: TakenAct,
	by: Side,
): Asked {
	const { title, intro, why, button, isWarning } = ASKED[act];
	const mayTake = nextState(version, act, by) !== null;
	const broken =
		act === 'send' && mayTake ? problems.map((problem) => `${problemWords(problem, names, by).words}.`) : [];
	return {
		title,
		caption: `${version.terms.title}: ${versionName(version)}`,
		back: agreementVersionPath(version),
		intro: mayTake ? [intro(names.organisation(version.leadId))] : [],
		inset: [
			...(mayTake ? [] : [`This cannot be done now: ${STATE_NAMES[version.state].toLowerCase()}.`]),
			...(broken.length === 0
				? []
				: [
						'Since these terms were approved something has changed. Take them back and put this right:',
						...broken,
					]),
		],
		questions: mayTake && why !== null ? [{ kind: 'long-text', name: 'words', label: why, rows: 3 }] : [],
		version: version.rowVersion,
		button: mayTake && broken.length === 0 ? { text: button, ...(isWarning ? { isWarning } : {}) } : null,
	};
}
