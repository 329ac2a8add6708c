import { type Account, isOneOf } from '../access/same-person.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { NoticeProblem } from './problems-of-notice.ts';
import { nextTenderState, type TenderAct, type TenderState, type TenderStep } from './tender-state.ts';

export interface TenderAsStands {
	readonly state: TenderState;
	readonly rowVersion: number;
	readonly steps: readonly TenderStep[];
}

export interface TenderStepAsked {
	readonly act: TenderAct;
	readonly by: Account;
	/** The row version that the person's page was made from. */
	readonly expectedVersion: number;
	/** Why, where the step asks for a reason; '' otherwise. */
	readonly words: string;
	/** Of the notice on the day. */
	readonly problems: readonly NoticeProblem[];
	/** Bid openers who have enrolled and are named. */
	readonly openers: number;
	/** A lot has an approved award that was not undone. */
	readonly isAwarded?: boolean;
}

export type TenderStepRefusal =
	| { readonly code: 'changed-meanwhile' }
	| { readonly code: 'wrong-state'; readonly state: TenderState }
	/** Whoever wrote any of it does not publish it. */
	| { readonly code: 'approver-worked-on-it' }
	| { readonly code: 'no-words' }
	/** Of a tender with an award the award is undone first: then bidders are told, and its draft agreement ends. */
	| { readonly code: 'award-stands' }
	| { readonly code: 'problems'; readonly problems: readonly NoticeProblem[] }
	/** Two open together, and a third stands in for one who cannot come. */
	| { readonly code: 'too-few-openers'; readonly openers: number };

export const FEWEST_OPENERS = 3;

const WITH_WORDS: readonly TenderAct[] = ['send-back', 'withdraw', 'cancel'];
const HELD_TO_RULES: readonly TenderAct[] = ['put-forward', 'publish'];
const KINDS = {
	edit: 'edited',
	'put-forward': 'put-forward',
	'send-back': 'sent-back',
	publish: 'published',
	withdraw: 'withdrawn',
	cancel: 'cancelled',
} as const satisfies Record<TenderAct, TenderStep['kind']>;

/** Whether somebody may take the step with the tender as it stands. */
export function decideTenderStep(
	tender: TenderAsStands,
	{ act, by, expectedVersion, words, problems, openers, isAwarded = false }: TenderStepAsked,
): Result<{ readonly state: TenderState; readonly kind: TenderStep['kind'] }, TenderStepRefusal> {
	const state = nextTenderState(tender.state, act);
	if (state === null) return refused({ code: 'wrong-state', state: tender.state });
	if (tender.rowVersion !== expectedVersion) return refused({ code: 'changed-meanwhile' });
	if (act === 'publish' && isOneOf(by, writersOf(tender))) return refused({ code: 'approver-worked-on-it' });
	if (act === 'cancel' && isAwarded) return refused({ code: 'award-stands' });
	if (WITH_WORDS.includes(act) && words.trim() === '') return refused({ code: 'no-words' });
	if (HELD_TO_RULES.includes(act) && problems.length > 0) return refused({ code: 'problems', problems });
	if (act === 'publish' && openers < FEWEST_OPENERS) return refused({ code: 'too-few-openers', openers });
	return accepted({ state, kind: KINDS[act] });
}

/** Everybody who began, changed or put forward the tender. */
export const writersOf = ({ steps }: Pick<TenderAsStands, 'steps'>): readonly Account[] =>
	steps
		.filter(({ kind }) => kind === 'started' || kind === 'edited' || kind === 'put-forward')
		.map(({ by }) => by);
