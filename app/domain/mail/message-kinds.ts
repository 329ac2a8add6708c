import type { Role } from '../access/role.ts';
import type { MessageGroup } from './message-groups.ts';

/** What a message of a kind is, whoever gets it. */
interface KindOfMessage {
	readonly group: MessageGroup;
	/** The roles of those who get it; none where it is a matter of the account, whatever its roles. */
	readonly to: readonly Role[];
	/** Comes by mail at once, whatever its reader has chosen: which messages do, and why, as their reader is told; null where they choose. */
	readonly must: string | null;
	/** A link in it lets somebody in: it is never listed in the portal. */
	readonly isSecret: boolean;
	/** Listed in the portal. What only gathers others is not. */
	readonly inPortal: boolean;
}

type Rest = Partial<Pick<KindOfMessage, 'must' | 'isSecret' | 'inPortal'>>;

const kind = (group: MessageGroup, to: readonly Role[], rest: Rest = {}): KindOfMessage => ({
	group,
	to,
	must: null,
	isSecret: false,
	inPortal: rest.isSecret !== true,
	...rest,
});

const account = (rest: Rest = {}): KindOfMessage => kind('account', [], { must: GUARDS_ACCOUNT, ...rest });

const GUARDS_ACCOUNT =
	'Changes to your password, devices and keys, and signing in on a new device, because they guard your account';
const BY_LAW = 'Decisions about bids and challenges to them, because the law counts days from them';
const BID_MAY_LAPSE =
	'Amendments of a tender and bids that lapsed, because a bid that is not confirmed is not opened';
const OWED = 'Returns that are overdue, because the grant agreement asks for them';

const APPROVERS: readonly Role[] = ['approver'];
const OFFICERS: readonly Role[] = ['officer'];
const OFFICE: readonly Role[] = ['officer', 'approver'];
const MEMBERS: readonly Role[] = ['board-member'];
const PREPARERS: readonly Role[] = ['provider-preparer', 'provider-certifier', 'provider-deputy-certifier'];
const CERTIFIERS: readonly Role[] = ['provider-certifier', 'provider-deputy-certifier'];
const BIDDERS: readonly Role[] = [...PREPARERS, 'provider-signatory'];
const SIGNATORIES: readonly Role[] = ['provider-signatory'];
const BUYERS: readonly Role[] = ['authority-officer'];
const CHIEFS: readonly Role[] = ['organisation-administrator', 'officer'];

/** Every kind of message, and nothing else is one. */
const KINDS = {
	invitation: account({ isSecret: true }),
	'password-link': account({ isSecret: true }),
	registration: account({ isSecret: true }),
	'password-changed': account(),
	'device-changed': account(),
	'new-device': account(),
	'opener-key': kind('account', ['bid-opener'], { must: GUARDS_ACCOUNT }),
	'trail-checkpoint': kind('account', ['auditor'], {
		must: 'Checkpoints of the audit trail, because they are evidence that you keep',
	}),
	'daily-letter': account({ must: 'It is what you chose', inPortal: false }),
	/** Written before messages had a kind. */
	earlier: account({ must: 'It was written before you could choose', inPortal: false }),

	'return-opened': kind('returns', PREPARERS),
	'return-due': kind('returns', PREPARERS),
	'return-overdue': kind('returns', [...PREPARERS, ...CHIEFS], { must: OWED }),
	'return-submitted': kind('returns', OFFICERS),
	'return-queried': kind('returns', PREPARERS),
	'query-answered': kind('returns', OFFICERS),
	'return-accepted': kind('returns', PREPARERS),
	'return-ready': kind('returns', CERTIFIERS),
	'return-taken-back': kind('returns', CERTIFIERS),
	'return-sent-back': kind('returns', PREPARERS),
	'return-reopened': kind('returns', PREPARERS),
	'return-closed': kind('returns', PREPARERS),
	'return-opened-again': kind('returns', PREPARERS),
	'extension-agreed': kind('returns', PREPARERS),
	'specification-to-approve': kind('returns', APPROVERS),
	'specification-published': kind('returns', PREPARERS),
	'specification-sent-back': kind('returns', OFFICERS),

	'agreement-to-approve': kind('grants', APPROVERS),
	'agreement-to-accept': kind('grants', SIGNATORIES),
	'agreement-news': kind('grants', [...OFFICE, ...SIGNATORIES]),
	'accreditation-expiring': kind('grants', ['officer', ...BIDDERS]),
	'accreditation-lapsed': kind('grants', ['officer', ...BIDDERS]),
	'accreditation-withdrawn': kind('grants', ['officer', ...BIDDERS]),
	'claim-submitted': kind('grants', OFFICERS),
	'claim-reviewed': kind('grants', PREPARERS),
	'payment-to-approve': kind('grants', APPROVERS),
	'money-decision-to-approve': kind('grants', APPROVERS),
	'payment-decided': kind('grants', OFFICERS),
	'payment-made': kind('grants', CERTIFIERS),

	'order-to-approve': kind('places', ['authority-approver']),
	'order-to-answer': kind('places', PREPARERS),
	'order-answered': kind('places', [...BUYERS, ...PREPARERS]),
	'invoice-issued': kind('places', BUYERS),
	'invoice-disputed': kind('places', PREPARERS),
	'invoice-to-pay': kind('places', ['authority-approver']),
	'invoice-withdrawn': kind('places', BUYERS),
	'places-moved': kind('places', [...BUYERS, ...PREPARERS]),

	'paper-to-approve': kind('papers', APPROVERS),
	'paper-approved': kind('papers', OFFICERS),
	'paper-sent-back': kind('papers', OFFICERS),
	'paper-published': kind('papers', MEMBERS),
	'paper-withdrawn': kind('papers', MEMBERS, {
		must: 'A paper that was withdrawn, because nobody should rely on it',
	}),

	'tender-published': kind('tenders', BIDDERS),
	'clarification-answered': kind('tenders', BIDDERS),
	'tender-amended': kind('tenders', BIDDERS, { must: BID_MAY_LAPSE }),
	'tender-cancelled': kind('tenders', BIDDERS, {
		must: 'A tender that was cancelled, because nobody should go on with a bid for it',
	}),
	'tender-closing-soon': kind('tenders', BIDDERS),
	'tender-opened': kind('tenders', [...OFFICE, ...BIDDERS, 'evaluator']),
	'bid-lapsed': kind('tenders', BIDDERS, { must: BID_MAY_LAPSE }),
	'openers-too-few': kind('tenders', OFFICE, {
		must: 'Too few people who can open bids, because bids that nobody can open are lost',
	}),
	'tender-decided': kind('tenders', BIDDERS, { must: BY_LAW }),
	'decision-undone': kind('tenders', BIDDERS, { must: BY_LAW }),
	'standstill-begun': kind('tenders', BIDDERS, { must: BY_LAW }),
	'tender-challenged': kind('tenders', OFFICE, { must: BY_LAW }),
	'undoing-to-decide': kind('tenders', OFFICE),
	'undoing-decided': kind('tenders', OFFICE),
} as const satisfies Readonly<Record<string, KindOfMessage>>;

export type MessageKind = keyof typeof KINDS;

export const MESSAGE_KINDS: Readonly<Record<MessageKind, KindOfMessage>> = KINDS;

/** What they say may have passed by the time that they leave: it is asked then (`db/read/still-holds.ts`). */
export type LapsingKind =
	| 'invitation'
	| 'password-link'
	| 'registration'
	| 'return-opened'
	| 'return-due'
	| 'return-overdue'
	| 'return-queried'
	| 'return-ready'
	| 'specification-to-approve'
	| 'agreement-to-approve'
	| 'agreement-to-accept'
	| 'accreditation-expiring'
	| 'accreditation-lapsed'
	| 'payment-to-approve'
	| 'money-decision-to-approve'
	| 'order-to-approve'
	| 'order-to-answer'
	| 'paper-to-approve'
	| 'tender-published'
	| 'tender-closing-soon';
