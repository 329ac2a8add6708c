import type { CellView } from '../../../components/layout/record-view.ts';
import type { RolePermission } from '../../../domain/access/policy.ts';
import { FEWEST_OPENERS } from '../../../domain/tender/decide-tender-step.ts';
import { nextTenderState } from '../../../domain/tender/tender-state.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { TenderFacts } from '../../../operations/tender/show-tender.ts';
import { problemLinks, stateWords, tenderPath } from '../tender-words.ts';

export const TENDER_STEPS = ['put-forward', 'send-back', 'withdraw', 'cancel'] as const;
export type TenderStepTaken = (typeof TENDER_STEPS)[number];

interface Asking {
	readonly permission: RolePermission;
	readonly title: string;
	readonly intro: string;
	readonly why: string | null;
	readonly button: string;
	readonly isWarning?: boolean;
	readonly said: string;
}

export const STEPS: Readonly<Record<TenderStepTaken, Asking>> = {
	'put-forward': {
		permission: 'tender.edit',
		title: 'Put the tender forward',
		intro: 'An approver who wrote no part of it publishes it or sends it back.',
		why: null,
		button: 'Put it forward',
		said: 'It has been put forward',
	},
	'send-back': {
		permission: 'tender.publish',
		title: 'Send the tender back',
		intro: 'It becomes a draft again.',
		why: 'What should change?',
		button: 'Send it back',
		said: 'It has been sent back',
	},
	withdraw: {
		permission: 'tender.edit',
		title: 'Withdraw the tender',
		intro: 'It ends there. Nothing in it has been published.',
		why: 'Why is it withdrawn?',
		button: 'Withdraw it',
		isWarning: true,
		said: 'It has been withdrawn',
	},
	cancel: {
		permission: 'tender.cancel',
		title: 'Cancel the tender',
		intro: 'It ends there for everybody. What you write is published.',
		why: 'Why is it cancelled?',
		button: 'Cancel the tender',
		isWarning: true,
		said: 'It has been cancelled',
	},
};

/** Asks before the step is taken; where it cannot be, says so. */
export function tenderStepForm(facts: TenderFacts, act: TenderStepTaken): Asked {
	const { tender, problems, now } = facts;
	const { title, intro, why, button, isWarning } = STEPS[act];
	const mayTake = nextTenderState(tender.state, act) !== null;
	const broken = act === 'put-forward' && mayTake ? problemLinks(problems, tender) : [];
	return {
		title,
		caption: tender.notice.title,
		back: tenderPath(tender),
		intro: mayTake ? [intro] : [],
		inset: [
			...(mayTake ? [] : [`This cannot be done now: ${stateWords(tender, now).toLowerCase()}.`]),
			...(broken.length === 0 ? [] : ['First put this right:', ...broken]),
			...(act === 'put-forward' && mayTake ? fewOpeners(facts) : []),
		],
		questions: mayTake && why !== null ? [{ kind: 'long-text', name: 'words', label: why, rows: 3 }] : [],
		version: tender.rowVersion,
		button: mayTake && broken.length === 0 ? { text: button, ...(isWarning ? { isWarning } : {}) } : null,
	};
}

/** Whoever approves it would be refused, and openers are named while it is a draft. */
const fewOpeners = ({ tender, openers }: TenderFacts): readonly CellView[] =>
	openers.length >= FEWEST_OPENERS
		? []
		: [
				`It cannot be published until ${FEWEST_OPENERS} bid openers are named, and ${openers.length === 0 ? 'none is' : openers.length === 1 ? '1 is' : `${openers.length} are`}. They can be named only while it is being written.`,
				{ text: 'Name who opens the bids', href: `${tenderPath(tender)}/openers` },
			];
