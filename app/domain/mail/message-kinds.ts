import type { Role } from '../access/role.ts';
import type { MessageGroup } from './message-groups.ts';

/** What a message of a kind is, whoever gets it. */
interface KindOfMessage {
	readonly group: MessageGroup;
	/** The roles of those who get it; none where it is a matter of the account, whatever its roles. */
	readonly to: readonly Role[];
	/** Why it comes by mail at once, whatever its reader has chosen; null where they choose. */
	readonly must: string | null;
	/** What it says may have passed by the time that it leaves: asked then (`db/read/still-holds.ts`). */
	readonly mayLapse: boolean;
	/** A link in it lets somebody in: it is never listed in the portal. */
	readonly isSecret: boolean;
	/** Listed in the portal. What only gathers others is not. */
	readonly inPortal: boolean;
}

type Rest = Partial<Pick<KindOfMessage, 'must' | 'mayLapse' | 'isSecret' | 'inPortal'>>;

const kind = (group: MessageGroup, to: readonly Role[], rest: Rest = {}): KindOfMessage => ({
	group,
	to,
	must: null,
	mayLapse: false,
	isSecret: false,
	inPortal: rest.isSecret !== true,
	...rest,
});

const account = (rest: Rest = {}): KindOfMessage => kind('account', [], { must: GUARDS_ACCOUNT, ...rest });

const GUARDS_ACCOUNT = 'It guards your account';
const BY_LAW = 'The law counts days from it';
const BID_MAY_LAPSE = 'A bid that is not confirmed may lapse';
const OWED = 'Your grant agreement asks for the return';

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
	invitation: account({ isSecret: true, mayLapse: true }),
	'password-link': account({ isSecret: true, mayLapse: true }),
	registration: account({ isSecret: true, mayLapse: true }),
	'password-changed': account(),
	'device-changed': account(),
	'new-device': account(),
	'opener-key': kind('account', ['bid-opener'], { must: GUARDS_ACCOUNT }),
	'trail-checkpoint': kind('account', ['auditor'], { must: 'It is evidence that you keep' }),
	'daily-letter': account({ must: 'It is what you chose', inPortal: false }),
	/** Written before messages had a kind. */
	earlier: account({ must: 'It was written before you could choose', inPortal: false }),

	'return-opened': kind('returns', PREPARERS, { mayLapse: true }),
	'return-due': kind('returns', PREPARERS, { mayLapse: true }),
	'return-overdue': kind('returns', [...PREPARERS, ...CHIEFS], { must: OWED, mayLapse: true }),
	'return-submitted': kind('returns', OFFICERS),
	'return-queried': kind('returns', PREPARERS, { mayLapse: true }),
	'query-answered': kind('returns', OFFICERS),
	'return-accepted': kind('returns', PREPARERS),
	'return-ready': kind('returns', CERTIFIERS, { mayLapse: true }),
	'return-taken-back': kind('returns', CERTIFIERS),
	'return-sent-back': kind('returns', PREPARERS),
	'return-reopened': kind('returns', PREPARERS),
	'return-closed': kind('returns', PREPARERS),
	'return-opened-again': kind('returns', PREPARERS),
	'extension-agreed': kind('returns', PREPARERS),
	'specification-to-approve': kind('returns', APPROVERS, { mayLapse: true }),
	'specification-published': kind('returns', PREPARERS),
	'specification-sent-back': kind('returns', OFFICERS),

	'agreement-to-approve': kind('grants', APPROVERS, { mayLapse: true }),
	'agreement-to-accept': kind('grants', SIGNATORIES, { mayLapse: true }),
	'agreement-news': kind('grants', [...OFFICE, ...SIGNATORIES]),
	'accreditation-expiring': kind('grants', ['officer', ...BIDDERS], { mayLapse: true }),
	'accreditation-lapsed': kind('grants', ['officer', ...BIDDERS], { mayLapse: true }),
	'accreditation-withdrawn': kind('grants', ['officer', ...BIDDERS]),
	'claim-submitted': kind('grants', OFFICERS),
	'claim-reviewed': kind('grants', PREPARERS),
	'payment-to-approve': kind('grants', APPROVERS, { mayLapse: true }),
	'money-decision-to-approve': kind('grants', APPROVERS, { mayLapse: true }),
	'payment-decided': kind('grants', OFFICERS),
	'payment-made': kind('grants', CERTIFIERS),

	'order-to-approve': kind('places', ['authority-approver'], { mayLapse: true }),
	'order-to-answer': kind('places', PREPARERS, { mayLapse: true }),
	'order-answered': kind('places', [...BUYERS, ...PREPARERS]),
	'invoice-issued': kind('places', BUYERS),
	'invoice-disputed': kind('places', PREPARERS),
	'invoice-to-pay': kind('places', ['authority-approver']),
	'invoice-withdrawn': kind('places', BUYERS),
	'places-moved': kind('places', [...BUYERS, ...PREPARERS]),

	'paper-to-approve': kind('papers', APPROVERS, { mayLapse: true }),
	'paper-approved': kind('papers', OFFICERS),
	'paper-sent-back': kind('papers', OFFICERS),
	'paper-published': kind('papers', MEMBERS),
	'paper-withdrawn': kind('papers', MEMBERS, { must: 'A paper that you were given no longer holds' }),

	'tender-published': kind('tenders', BIDDERS, { mayLapse: true }),
	'clarification-answered': kind('tenders', BIDDERS),
	'tender-amended': kind('tenders', BIDDERS, { must: BID_MAY_LAPSE }),
	'tender-cancelled': kind('tenders', BIDDERS, { must: 'Your bid is no longer asked for' }),
	'tender-closing-soon': kind('tenders', BIDDERS, { mayLapse: true }),
	'tender-opened': kind('tenders', [...OFFICE, ...BIDDERS, 'evaluator']),
	'bid-lapsed': kind('tenders', BIDDERS, { must: BID_MAY_LAPSE }),
	'openers-too-few': kind('tenders', OFFICE, { must: 'Bids that nobody can open are lost' }),
	'tender-decided': kind('tenders', BIDDERS, { must: BY_LAW }),
	'decision-undone': kind('tenders', BIDDERS, { must: BY_LAW }),
	'standstill-begun': kind('tenders', BIDDERS, { must: BY_LAW }),
	'tender-challenged': kind('tenders', OFFICE, { must: BY_LAW }),
	'undoing-to-decide': kind('tenders', OFFICE),
	'undoing-decided': kind('tenders', OFFICE),
} as const satisfies Readonly<Record<string, KindOfMessage>>;

export type MessageKind = keyof typeof KINDS;

export const MESSAGE_KINDS: Readonly<Record<MessageKind, KindOfMessage>> = KINDS;
