import { accepted, type Result, refused } from '../result.ts';
import type { AgreementVersion } from './agreement-version.ts';
import { workersOn } from './agreement-version.ts';
import { nextState, type VersionAct } from './next-state.ts';
import type { TermsProblem } from './terms-problem.ts';
import type { Side, VersionState, VersionStep } from './version-state.ts';

export interface Step {
	readonly act: VersionAct;
	readonly by: Side;
	readonly personId: string;
	/** The row version that the person's page was made from. */
	readonly expectedVersion: number;
	/** Why, where the step asks for a reason; '' otherwise. */
	readonly words: string;
	/** What is wrong with the terms on the day, worked out beforehand; asked about when they go forward, are approved or accepted. */
	readonly problems: readonly TermsProblem[];
}

export type StepRefusal =
	| { readonly code: 'changed-meanwhile'; readonly version: number }
	| { readonly code: 'wrong-state'; readonly state: VersionState }
	/** Who began, changed or put forward the terms does not approve them. */
	| { readonly code: 'approver-worked-on-it' }
	| { readonly code: 'no-words' }
	| { readonly code: 'problems'; readonly problems: readonly TermsProblem[] };

const HELD_TO_RULES: readonly VersionAct[] = ['propose', 'put-forward', 'approve', 'send', 'accept'];
const WITH_WORDS: readonly VersionAct[] = ['send-back', 'take-back', 'decline', 'discard'];

const KINDS: Readonly<Record<VersionAct, VersionStep['kind']>> = {
	edit: 'edited',
	propose: 'proposed',
	'put-forward': 'put-forward',
	'send-back': 'sent-back',
	'take-back': 'sent-back',
	approve: 'approved',
	send: 'sent',
	accept: 'accepted',
	decline: 'declined',
	discard: 'discarded',
};

export interface StepTaken {
	readonly kind: VersionStep['kind'];
	readonly state: VersionState;
	readonly words: string;
}

/** Whether somebody may take the step with the version as it stands. */
export function decideStep(version: AgreementVersion, step: Step): Result<StepTaken, StepRefusal> {
	const state = nextState(version, step.act, step.by);
	if (state === null) return refused({ code: 'wrong-state', state: version.state });
	if (version.rowVersion !== step.expectedVersion)
		return refused({ code: 'changed-meanwhile', version: version.rowVersion });
	if (step.act === 'approve' && workersOn(version).includes(step.personId))
		return refused({ code: 'approver-worked-on-it' });
	if (WITH_WORDS.includes(step.act) && step.words.trim() === '') return refused({ code: 'no-words' });
	if (HELD_TO_RULES.includes(step.act) && step.problems.length > 0)
		return refused({ code: 'problems', problems: step.problems });
	return accepted({ kind: KINDS[step.act], state, words: step.words.trim() });
}
