import type * as Gate from './gated.ts';
import type * as RecordChange from './record-change.ts';

/** Given to every operation in place of the mark: it was saved, certified, accepted and kept for ever. */
const SENTENCE = 'Sarah Jones finished the whole course and her son Tom is doing well';

/** The one word of which the drives are made. */
export const MARK = 'Wildebeest';

/** Of each gate that was passed, the same one with the sentence in its command. */
const trials = new WeakMap<object, Gate.Gated>();

/** The operations that refused the sentence; and those that hold it and did not. */
export const refusedSentence = new Set<string>();
export const letSentenceThrough = new Set<string>();

export const tryingGate = (real: typeof Gate): typeof Gate => ({
	...real,
	gated: ((command: never, mayName: never) => {
		const gate = real.gated(command, mayName);
		trials.set(gate, real.gated(withSentence(command) as never, mayName));
		return gate;
	}) as typeof Gate.gated,
});

/** Every command is sent with the sentence in it first, and then as it is. */
export const tryingCarryOut = (real: typeof RecordChange): typeof RecordChange => ({
	...real,
	carryOut: (async (...given: Parameters<typeof real.carryOut>) => {
		const [services, actor, operation, gate, work] = given;
		const trial = trials.get(gate);
		if (trial !== undefined && holdsSentence(trial.command)) {
			const done =
				trial.found.length === 0 ? null : await real.carryOut(services, actor, operation, trial, work);
			const isRefused =
				done !== null && !done.ok && (done.refusal as { readonly code?: string }).code === 'looks-personal';
			(isRefused ? refusedSentence : letSentenceThrough).add(operation);
		}
		return real.carryOut(...given);
	}) as typeof RecordChange.carryOut,
});

function withSentence(value: unknown): unknown {
	if (typeof value === 'string') return value.replaceAll(MARK, SENTENCE);
	if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
	if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, withSentence(held)]));
	if (value instanceof Set || Array.isArray(value)) return [...value].map(withSentence);
	return Object.fromEntries(
		Object.entries(value).map(([key, held]) => [key, key === 'nobodyNamed' ? false : withSentence(held)]),
	);
}

function holdsSentence(value: unknown): boolean {
	if (typeof value === 'string') return value.includes(SENTENCE);
	if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return false;
	return (value instanceof Map ? [...value.values()] : Object.values(value)).some(holdsSentence);
}

/** Where somebody may be named, or nothing is looked at, and why. */
export const NAMES_ALLOWED: Readonly<Record<string, string>> = {
	'invite-person': 'an account',
	'create-administrator': 'an account',
	'ask-to-register': 'a bidder’s own people',
	'confirm-registration': 'a bidder’s own people',
	'save-bid-part': 'sealed, and the bidder’s own words',
	'attach-bid-file': 'sealed, and the bidder’s own file',
	'upload-signed-copy': 'its signatories have named it',
	'place-order': 'numbers of an office’s own books, which a stricter rule looks at',
	'issue-invoice': 'a number of an office’s own books, which a stricter rule looks at',
	'pay-invoice': 'a number of an office’s own books, which a stricter rule looks at',
	'set-password': 'who signs in',
	'change-password': 'who signs in',
	'begin-session': 'who signs in',
	'refuse-session': 'who signs in',
	'send-password-link': 'who signs in',
};
