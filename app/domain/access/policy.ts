import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

/**
 * May this role do this? The one policy of the portal. Which rows it reaches is `Scope`; whether the record's state
 * allows it is the domain decision. `public` needs no sign-in; `signed-in` any role.
 */
const OFFICE: readonly Role[] = ['officer', 'approver'];
const CERTIFIERS: readonly Role[] = ['provider-certifier', 'provider-deputy-certifier'];
const PROVIDER: readonly Role[] = [
	'provider-preparer',
	'provider-certifier',
	'provider-deputy-certifier',
	'provider-signatory',
];
const AUTHORITY: readonly Role[] = ['authority-officer', 'authority-approver'];

export const POLICY = {
	'programme.view': [...OFFICE, 'auditor'],
	'programme.edit': ['officer'],
	// What the public is told of an area: an officer sends it, a second person approves it, either takes it down.
	'area-page.send': ['officer'],
	'area-page.approve': ['approver'],
	'area-page.take-down': [...OFFICE],
	// What is asked and how it is judged, without a figure: whoever is held to it, and the authorities in whose areas it is done.
	'specification.view': [...OFFICE, 'auditor', ...PROVIDER, ...AUTHORITY],
	'specification.edit': ['officer'],
	'specification.publish': ['approver'],
	'performance.view': [...OFFICE, 'auditor'],
	// A provider's own figures, of its own returns.
	'own-performance.view': [...PROVIDER],
	'area.view': [...OFFICE, 'auditor', ...AUTHORITY],
	'return.view': [...OFFICE, 'auditor', ...PROVIDER],
	'return.prepare': ['officer', 'provider-preparer', ...CERTIFIERS],
	'return.certify': [...CERTIFIERS],
	'return.review': ['officer'],
	'return.answer-query': ['provider-preparer', ...CERTIFIERS],
	'chase.view': [...OFFICE, 'auditor'],
	'chase.record': ['officer'],
	// Words that slipped through: an officer asks for them to be erased, a second person decides.
	'erasure.view': [...OFFICE, 'auditor'],
	'erasure.ask': ['officer'],
	'erasure.decide': ['approver'],
	'board.view': [...OFFICE, 'auditor', 'organisation-administrator'],
	'board.edit': ['officer'],
	'board.seat': ['organisation-administrator'],
	'board-report.view-draft': [...OFFICE, 'auditor'],
	'board-report.draft': ['officer'],
	'board-report.approve': ['approver'],
	'board-report.publish': [...OFFICE],
	'board-report.read': [...OFFICE, 'auditor', 'board-member'],
	// Grant agreements: providers see their own, once the terms have been sent to them.
	'agreement.view': [...OFFICE, 'auditor', ...PROVIDER],
	'agreement.edit': ['officer'],
	// Drafts of one's own side: the officer's, and the variations that a provider's signatory proposes.
	'agreement.write': ['officer', 'provider-signatory'],
	'agreement.approve': ['approver'],
	'agreement.accept': ['provider-signatory'],
	'variation.propose': ['provider-signatory'],
	'agreement.upload': ['officer', 'provider-signatory'],
	'decision-notice.view': [...OFFICE, 'auditor'],
	'accreditation.view': [...OFFICE, 'auditor', ...PROVIDER],
	'accreditation.edit': ['officer'],
	'agreement-item.edit': ['officer'],
	'agreement-item.note': ['officer', 'provider-preparer', ...CERTIFIERS],
	'in-kind.edit': ['officer'],
	// Units: an authority sees its own and what is on offer in its area.
	'unit.view': [...OFFICE, 'auditor', ...PROVIDER],
	'unit.record': ['provider-preparer', ...CERTIFIERS],
	'unit.transfer': ['officer'],
	'unit.explain-difference': ['officer', 'provider-preparer', ...CERTIFIERS],
	'offer.edit': [...CERTIFIERS],
	'offer.view': [...AUTHORITY],
	'order.view': [...OFFICE, 'auditor', ...PROVIDER, ...AUTHORITY],
	'order.place': ['authority-officer'],
	'order.approve': ['authority-approver'],
	'order.answer': ['provider-preparer', ...CERTIFIERS],
	'order.deliver': ['provider-preparer', ...CERTIFIERS],
	'order.cancel': ['authority-officer', 'authority-approver'],
	'authority.set-threshold': ['authority-approver'],
	'invoice.view': [...OFFICE, 'auditor', ...PROVIDER, ...AUTHORITY],
	'invoice.issue': ['officer', ...CERTIFIERS],
	'invoice.match': ['authority-officer'],
	'invoice.pay': ['authority-approver'],
	'statement.read': [...OFFICE, 'auditor', ...AUTHORITY],
	// Tenders. Whoever opens or scores sees the tender, and of its bids what has been opened.
	'tender.view': [...OFFICE, 'auditor', 'bid-opener', 'evaluator'],
	'tender.edit': ['officer'],
	'tender.publish': ['approver'],
	'clarification.answer': ['officer'],
	'tender.cancel': ['approver'],
	'opener.enrol': ['bid-opener'],
	'bids.open': ['bid-opener'],
	// From paper, before an opener gives their own: by somebody who is another person.
	'safe-share.give': ['approver', 'bid-opener'],
	'bid.write': [...PROVIDER],
	'bid.submit': [...CERTIFIERS, 'provider-signatory'],
	// An evaluator sees those of the lots that they are named for, once they have declared (`show-lot`).
	'opened-bid.view': [...OFFICE, 'auditor'],
	// Everything of a tender, for a court: once its bids have been opened.
	'tender-archive.read': ['officer', 'auditor'],
	'bid.score': ['evaluator'],
	'requirement.check': ['officer'],
	'score.agree': ['officer'],
	'quality.lock': [...OFFICE],
	'award.recommend': ['officer'],
	'award.approve': ['approver'],
	/** A letter or a claim about an award. */
	'challenge.record': [...OFFICE],
	'challenge.lift': ['approver'],
	// Money of grants.
	'money.view': [...OFFICE, 'auditor', ...PROVIDER],
	'claim.make': ['provider-preparer', ...CERTIFIERS],
	'claim.submit': [...CERTIFIERS],
	'claim.review': ['officer'],
	'payment.draft': ['officer'],
	'payment.approve': ['approver'],
	'payment.export': ['officer'],
	'cost.view': [...OFFICE, 'auditor'],
	// The system's administrator sees the installation's own events, which hold no figures.
	'audit.search': [...OFFICE, 'auditor', 'system-administrator'],
	'person.invite': ['organisation-administrator', 'system-administrator'],
	// Rows from a workbook: each kind asks besides for the permission under which one is written by hand.
	'data.import': ['officer', 'organisation-administrator', 'system-administrator'],
	// Which organisations and areas there are; the installation's own business, with no figure in it.
	'organisation.manage': ['system-administrator'],
	'device.recover': ['organisation-administrator', 'system-administrator'],
	'outbox.view': ['system-administrator'],
	'clock.move': ['system-administrator'],
	'health.view': ['system-administrator'],
	'job.run': ['system-administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type RolePermission = keyof typeof POLICY;
export type Permission = RolePermission | 'public' | 'signed-in';

/** True when one of the actor's roles holds the permission. `public` is always true; everything else needs an actor. */
export function mayDo(actor: Actor | null, permission: Permission): boolean {
	if (permission === 'public') return true;
	if (actor === null) return false;
	if (permission === 'signed-in') return true;
	const roles: readonly Role[] = POLICY[permission];
	return actor.roles.some((role) => roles.includes(role));
}
